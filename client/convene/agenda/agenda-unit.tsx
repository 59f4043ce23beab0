import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { foldedFilter } from '../folded-filter.ts';
import type { ConveneForm } from '../form/use-convene-form.ts';
import classes from './agenda-line.module.css';

export type AgendaUnitProps = { form: ConveneForm; tree: UnitTree<UnitWithRoom>; index: number };

/** The unit that presents an item: any of the city's, invited or not. */
export function AgendaUnit({ form, tree, index }: AgendaUnitProps) {
  const { t } = useTranslation('convene');
  const number = index + 1;
  const data = useMemo(
    () => tree.roots.flatMap(({ id }) => tree.subtree(id)).map(({ id, name }) => ({ value: id, label: name })),
    [tree],
  );
  return (
    <Select
      className={classes.unit}
      aria-label={t('agenda.itemUnit', { number })}
      placeholder={t('agenda.unit')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('agenda.noUnit', { number }) }}
      data={data}
      limit={50}
      filter={foldedFilter}
      nothingFoundMessage={t('fields.unitNotFound')}
      {...form.getInputProps(`agenda.${index}.unitId`)}
    />
  );
}
