import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { mayReadRegister } from '#shared/permissions/register.ts';
import { useUnitTree } from '../api/org.ts';
import { usePrincipal } from '../app/principal.ts';
import { foldedFilter } from '../convene/folded-filter.ts';
import { useToday } from '../ui/use-today.ts';

/** More than these nobody reads without typing. */
const SHOWN = 60;

export type UnitChooserProps = { unitId: string | null; onChange: (unitId: string) => void };

/** The unit whose figures are looked at, with all below it; shown only to those who read several. */
export function UnitChooser({ unitId, onChange }: UnitChooserProps) {
  const { t } = useTranslation('targets');
  const principal = usePrincipal();
  const { tree } = useUnitTree(useToday());
  const readable = tree?.units.filter(({ id }) => mayReadRegister(principal, id, tree)) ?? [];
  if (readable.length < 2) return null;
  return (
    <Select
      aria-label={t('scope.label')}
      data={readable.map(({ id, name }) => ({ value: id, label: name }))}
      value={unitId}
      onChange={(chosen) => {
        if (chosen !== null) onChange(chosen);
      }}
      allowDeselect={false}
      searchable
      limit={SHOWN}
      filter={foldedFilter}
      nothingFoundMessage={t('scope.notFound')}
      w={280}
      maw="100%"
    />
  );
}
