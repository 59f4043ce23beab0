import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RegisterImportPlan, RegisterImportTake } from '#shared/contract/register-import.ts';
import { formatPlainDay } from '../../admin/units/plain-day.ts';
import { useApplyRegisterImport } from '../../api/register-import.ts';
import { MistakeList } from '../../sheets/mistake-list.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';

export type PlanPreviewProps = {
  file: File;
  plan: RegisterImportPlan;
  onAgain: () => void;
  onDone: (plan: RegisterImportPlan) => void;
};

/** What a file would add, to be confirmed; with mistakes in it, the right rows alone. */
export function PlanPreview({ file, plan, onAgain, onDone }: PlanPreviewProps) {
  const { t } = useTranslation('registerImport');
  const apply = useApplyRegisterImport();
  const confirm = (take: RegisterImportTake) =>
    apply.mutate({ file, fingerprint: plan.fingerprint, take }, { onSuccess: onDone });
  const hasMistakes = plan.mistakes.length > 0;
  const canAdd = plan.added > 0 && !plan.unusable;
  const actions = (
    <>
      {apply.error !== null && <ErrorPanel error={apply.error} />}
      <Group>
        <Button variant={hasMistakes || !canAdd ? 'filled' : 'default'} onClick={onAgain}>
          {t('otherFile')}
        </Button>
        {canAdd && (
          <Button
            variant={hasMistakes ? 'default' : 'filled'}
            loading={apply.isPending}
            onClick={() => confirm(hasMistakes ? 'good' : 'all')}
          >
            {hasMistakes ? t('confirmGood', { count: plan.added }) : t('confirm')}
          </Button>
        )}
      </Group>
    </>
  );
  return (
    <Stack data-testid="plan">
      {hasMistakes ? (
        <MistakeList title={t('mistakes', { count: plan.mistakes.length })} help={helpOf()} mistakes={plan.mistakes}>
          <Facts plan={plan} />
          {actions}
        </MistakeList>
      ) : (
        <>
          <Title order={2} size="h4">
            {plan.added === 0 ? t('plan.nothing') : t('plan.title', { count: plan.added })}
          </Title>
          <Facts plan={plan} />
          {actions}
          {plan.lines.length > 0 && <FirstLines lines={plan.lines} />}
        </>
      )}
    </Stack>
  );

  function helpOf(): string {
    if (plan.unusable) return t('unusableHelp');
    return plan.added === 0 ? t('noneGood') : t('mistakesHelp', { count: plan.added });
  }
}

function Facts({ plan: { days, known, late } }: { plan: RegisterImportPlan }) {
  const { t } = useTranslation('registerImport');
  return (
    <>
      {days !== null && (
        <Text>{t('plan.days', { first: formatPlainDay(days.first), last: formatPlainDay(days.last) })}</Text>
      )}
      {known > 0 && <Text c="var(--ink-soft)">{t('plan.known', { count: known })}</Text>}
      {late > 0 && <Text fw={600}>▲ {t('plan.late', { count: late })}</Text>}
    </>
  );
}

function FirstLines({ lines }: { lines: RegisterImportPlan['lines'] }) {
  const { t } = useTranslation(['registerImport', 'meetings']);
  return (
    <Table.ScrollContainer minWidth={560} tabIndex={0}>
      <Table verticalSpacing="xs">
        <Table.Caption>{t('plan.first', { count: lines.length })}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('columns.day')}</Table.Th>
            <Table.Th>{t('columns.title')}</Table.Th>
            <Table.Th>{t('columns.organiser')}</Table.Th>
            <Table.Th>{t('columns.form')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ day, title, organiserName, form, wide }, index) => (
            <Table.Tr key={`${index} ${day}`}>
              <Table.Td>{formatPlainDay(day)}</Table.Td>
              <Table.Td lang="vi">{title ?? t('plan.secret')}</Table.Td>
              <Table.Td lang="vi">{organiserName}</Table.Td>
              <Table.Td>
                {[form === null ? '–' : t(`meetings:forms.${form}`), ...(wide ? [t('plan.wide')] : [])].join(', ')}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
