import { Select, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { mayKeepRegister } from '#shared/permissions/register.ts';
import { useUnitTree } from '../api/org.ts';
import { usePrincipal } from '../app/principal.ts';
import { foldedFilter } from '../convene/folded-filter.ts';

const SHOWN = 60;

/** One of the units whose register the viewer keeps, as they are on a day. */
export function UnitField({ day, ...props }: SelectProps & { day: string }) {
  const { t } = useTranslation('paperRegisters');
  const principal = usePrincipal();
  const { tree } = useUnitTree(day);
  const kept = tree?.units.filter(({ id }) => mayKeepRegister(principal, id, tree)) ?? [];
  return (
    <Select
      label={t('fields.unit')}
      data={kept.map(({ id, name }) => ({ value: id, label: name }))}
      searchable
      limit={SHOWN}
      filter={foldedFilter}
      {...props}
    />
  );
}
