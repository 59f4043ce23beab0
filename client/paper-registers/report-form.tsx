import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { PeriodicReportLine } from '#shared/contract/paper-registers.ts';
import { FormFrame } from '../admin/confirm/form-frame.tsx';
import { useWriteLine } from '../api/paper-registers.ts';
import { DayInput } from '../ui/day-input.tsx';
import { useToday } from '../ui/use-today.ts';
import { UnitField } from './unit-field.tsx';

type Values = {
  unitId: string | null;
  name: string;
  dueDay: string | null;
  madeDay: string | null;
  shared: boolean;
  secret: boolean;
  reason: string;
};

/** A periodic report that a unit owes, when it was made, and whether it was published on the reporting system. */
export function ReportForm({ line, onClose }: { line: PeriodicReportLine | null; onClose: () => void }) {
  const { t } = useTranslation('paperRegisters');
  const today = useToday();
  const write = useWriteLine('periodic-reports');
  const form = useForm<Values>({
    initialValues: {
      unitId: line?.unitId ?? null,
      name: line?.name ?? '',
      dueDay: line?.dueDay ?? today,
      madeDay: line?.madeDay ?? null,
      shared: line?.shared ?? false,
      secret: line?.secret ?? false,
      reason: '',
    },
    validate: {
      unitId: (unitId) => (unitId === null ? t('unitNeeded') : null),
      name: (name, { secret }) => (!secret && name.trim() === '' ? t('nameNeeded') : null),
      dueDay: (dueDay) => (dueDay === null ? t('dayWrong') : null),
      madeDay: (madeDay, { shared }) => (shared && madeDay === null ? t('madeDayNeeded') : null),
      reason: (reason) => (line !== null && reason.trim() === '' ? t('reasonNeeded') : null),
    },
  });
  const submit = form.onSubmit(({ unitId, name, dueDay, madeDay, shared, secret, reason }) => {
    if (unitId === null || dueDay === null) return;
    const facts = { unitId, name: secret ? '' : name, dueDay, madeDay, shared, secret };
    write.mutate(line === null ? { kind: 'enter', facts } : { kind: 'change', id: line.id, facts, reason }, {
      onSuccess: onClose,
    });
  });
  return (
    <FormFrame onSubmit={submit} error={write.error} busy={write.isPending} label={t('save')} onCancel={onClose}>
      <DayInput label={t('fields.dueDay')} {...form.getInputProps('dueDay')} />
      <UnitField day={form.values.dueDay ?? today} {...form.getInputProps('unitId')} />
      <Checkbox
        label={t('fields.secret')}
        description={t('reports.secretHelp')}
        {...form.getInputProps('secret', { type: 'checkbox' })}
      />
      {!form.values.secret && (
        <TextInput label={t('fields.name')} maxLength={200} lang="vi" {...form.getInputProps('name')} />
      )}
      <DayInput label={t('fields.madeDay')} clearable {...form.getInputProps('madeDay')} />
      <Checkbox label={t('fields.shared')} {...form.getInputProps('shared', { type: 'checkbox' })} />
      {line !== null && (
        <Textarea label={t('reason')} required maxLength={500} lang="vi" {...form.getInputProps('reason')} />
      )}
    </FormFrame>
  );
}
