import { Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { mayAdminister } from '#shared/permissions/scope.ts';
import { usePrincipal } from '../../app/principal.ts';
import { foldedFilter } from '../../convene/folded-filter.ts';

export type UnitSelectProps = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  tree: UnitTree<UnitWithRoom> | undefined;
  value: string | null;
  onChange: (unitId: string | null) => void;
};

/** More are found by typing, not by scrolling. */
const MOST_SHOWN = 100;

/** One of the units that the viewer administers, found without accents; units of one name are told apart by the one above. */
export function UnitSelect({ tree, onChange, ...rest }: UnitSelectProps) {
  const { t } = useTranslation('admin');
  const principal = usePrincipal();
  const options = useMemo(
    () =>
      (tree?.units ?? [])
        .filter(({ id }) => tree !== undefined && mayAdminister(principal, id, tree))
        .map(({ id, name }) => {
          const above = tree?.ancestors(id)[0];
          return { value: id, label: above === undefined ? name : `${name} (${above.name})` };
        }),
    [tree, principal],
  );
  return (
    <Select
      data={options}
      onChange={onChange}
      searchable
      limit={MOST_SHOWN}
      filter={foldedFilter}
      nothingFoundMessage={t('noUnit')}
      clearButtonProps={{ 'aria-label': t('clearUnit') }}
      {...rest}
    />
  );
}
