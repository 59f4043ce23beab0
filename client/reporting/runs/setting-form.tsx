import { Button, Group, MultiSelect, NumberInput, Stack, Switch, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { reportFormat, type ReportKind, reportSetting, type ReportSetting } from '#shared/contract/report-runs.ts';
import { useUnitTree } from '../../api/org.ts';
import { useSetReports } from '../../api/reports.ts';
import { foldedFilter } from '../../convene/folded-filter.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { useToday } from '../../ui/use-today.ts';

const MOST_SHOWN = 100;
type Values = { on: boolean; daysAfter: number | string; unitIds: string[]; formats: string[] };

/** How reports of a kind are made by themselves: on which day, to which units, as which files. */
export function SettingForm({ kind, setting }: { kind: ReportKind; setting: ReportSetting }) {
  const { t } = useTranslation(['reporting', 'common']);
  const { tree } = useUnitTree(useToday());
  const set = useSetReports(kind);
  const units = useMemo(
    () =>
      (tree?.units ?? []).map(({ id, name }) => {
        const above = tree?.ancestors(id)[0];
        return { value: id, label: above === undefined ? name : `${name} (${above.name})` };
      }),
    [tree],
  );
  const form = useForm<Values>({
    initialValues: setting,
    validate: {
      daysAfter: (value) => (reportSetting.shape.daysAfter.safeParse(value).success ? null : t('runs.daysWrong')),
      formats: (value) => (value.length === 0 ? t('runs.formatsNeeded') : null),
    },
  });
  const submit = form.onSubmit((values) =>
    set.mutate(reportSetting.parse(values), {
      onSuccess: () => {
        form.resetDirty();
        notifications.show({ message: t('runs.saved'), closeButtonProps: { 'aria-label': t('common:close') } });
      },
    }),
  );
  return (
    <form onSubmit={submit} noValidate aria-label={t(`runs.kinds.${kind}`)}>
      <Stack gap="sm">
        {set.error !== null && <ErrorPanel error={set.error} />}
        <Switch label={t(`runs.kinds.${kind}`)} {...form.getInputProps('on', { type: 'checkbox' })} />
        {form.values.on && (
          <>
            <Group align="flex-start" grow preventGrowOverflow={false}>
              <NumberInput
                label={t('runs.daysAfter')}
                description={t('runs.daysHelp')}
                min={1}
                max={60}
                allowDecimal={false}
                clampBehavior="none"
                miw={200}
                {...form.getInputProps('daysAfter')}
              />
              <MultiSelect
                label={t('runs.formats')}
                data={reportFormat.options.map((value) => ({ value, label: t(`export.formats.${value}`) }))}
                miw={240}
                {...form.getInputProps('formats')}
              />
            </Group>
            <MultiSelect
              label={t('runs.units')}
              description={t('runs.unitsHelp')}
              data={units}
              searchable
              limit={MOST_SHOWN}
              filter={foldedFilter}
              {...form.getInputProps('unitIds')}
            />
            {form.values.unitIds.length === 0 && (
              <Text size="sm" c="var(--ink-soft)">
                {t('runs.nobody')}
              </Text>
            )}
          </>
        )}
        <Group>
          <Button type="submit" variant="default" loading={set.isPending} disabled={!form.isDirty()}>
            {t('runs.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
