import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { auditAction, type AuditFilter } from '#shared/contract/audit.ts';
import { DayInput } from '../../ui/day-input.tsx';

export type AuditFiltersProps = { filter: AuditFilter; onChange: (filter: AuditFilter) => void };

/** By whom, what, about whom, from when to when. */
export function AuditFilters({ filter, onChange }: AuditFiltersProps) {
  const { t } = useTranslation('adminAudit');
  const set = (change: AuditFilter) => onChange({ ...filter, ...change });
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, lg: 5 }} spacing="sm" role="search" aria-label={t('filters.label')}>
      <TextInput
        label={t('filters.actor')}
        value={filter.actor ?? ''}
        maxLength={120}
        onChange={(event) => set({ actor: event.currentTarget.value })}
      />
      <Select
        label={t('filters.action')}
        placeholder={t('filters.anyAction')}
        data={auditAction.options.map((action) => ({ value: action, label: t(`actions.${action}`) }))}
        value={filter.action ?? null}
        onChange={(chosen) => set({ action: auditAction.safeParse(chosen).data })}
        clearable
        clearButtonProps={{ 'aria-label': t('filters.anyAction') }}
      />
      <TextInput
        label={t('filters.subject')}
        value={filter.subject ?? ''}
        maxLength={200}
        onChange={(event) => set({ subject: event.currentTarget.value })}
      />
      <DayInput
        label={t('filters.from')}
        value={filter.from ?? null}
        onChange={(day) => set({ from: day ?? undefined })}
        clearable
        clearButtonProps={{ 'aria-label': t('filters.clearDay') }}
      />
      <DayInput
        label={t('filters.to')}
        value={filter.to ?? null}
        onChange={(day) => set({ to: day ?? undefined })}
        clearable
        clearButtonProps={{ 'aria-label': t('filters.clearDay') }}
      />
    </SimpleGrid>
  );
}
