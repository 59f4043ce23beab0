import { MultiSelect, NumberInput, Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Population, periodKind } from '#shared/contract/indicators.ts';
import { useUnitTree } from '../../api/org.ts';
import { foldedFilter } from '../../convene/folded-filter.ts';
import { useToday } from '../../ui/use-today.ts';
import { LevelChoice } from './level-choice.tsx';
import { MeetingFields } from './meeting-fields.tsx';
import type { IndicatorForm } from './use-indicator-form.ts';

const POPULATIONS = ['meetings', 'communes', 'papers', 'reports', 'operators'] as const satisfies readonly Population[];

/** What is counted: of which population, by which of its fields, for which units, over which periods. */
export function CountFields({ form }: { form: IndicatorForm }) {
  const { t } = useTranslation('indicators');
  const { population, levels } = form.values;
  return (
    <>
      <Select
        label={t('fields.population')}
        data={POPULATIONS.map((value) => ({ value, label: t(`populations.${value}`) }))}
        allowDeselect={false}
        description={t(`shares.${population}`)}
        {...form.getInputProps('population')}
      />
      {population === 'meetings' && <MeetingFields form={form} />}
      {population === 'communes' && (
        <>
          <LevelChoice
            label={t('fields.levels')}
            value={levels}
            onChange={(chosen) => form.setFieldValue('levels', chosen)}
            error={form.errors['levels']}
          />
          <NumberInput
            label={t('fields.withinDays')}
            description={t('withinDaysHelp')}
            min={1}
            max={366}
            maw={320}
            {...form.getInputProps('withinDays')}
          />
        </>
      )}
      <ExcludedUnits form={form} />
      <Select
        label={t('fields.period')}
        data={periodKind.options.map((value) => ({ value, label: t(`periods.${value}`) }))}
        allowDeselect={false}
        maw={320}
        {...form.getInputProps('period')}
      />
    </>
  );
}

/** The units of which nothing counts: those of today, and those that were chosen when they still existed. */
function ExcludedUnits({ form }: { form: IndicatorForm }) {
  const { t } = useTranslation('indicators');
  const { tree } = useUnitTree(useToday());
  const { excludedUnitIds } = form.values;
  const units = useMemo(() => {
    const known = tree?.units.map(({ id, name }) => ({ value: id, label: name })) ?? [];
    const gone = excludedUnitIds.filter((id) => tree !== undefined && tree.get(id) === undefined);
    return [...known, ...gone.map((id) => ({ value: id, label: t('unitGone') }))];
  }, [tree, excludedUnitIds, t]);
  return (
    <MultiSelect
      label={t('fields.excluded')}
      description={t('excludedHelp')}
      searchable
      data={units}
      limit={50}
      maxValues={500}
      filter={foldedFilter}
      nothingFoundMessage={t('noUnit')}
      {...form.getInputProps('excludedUnitIds')}
    />
  );
}
