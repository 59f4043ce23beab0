import { SimpleGrid, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AttendanceRow } from '#shared/contract/attendance.ts';
import { formatShare } from '../ui/format.ts';
import { countIn, facets, type Facet } from './filter.ts';
import classes from './facet-tiles.module.css';

export type FacetTilesProps = {
  rows: readonly AttendanceRow[];
  chosen: Facet;
  onChoose: (facet: Facet) => void;
};

/** The figures of the report. Each is a button that shows its rows; pressed again, all rows. */
export function FacetTiles({ rows, chosen, onChoose }: FacetTilesProps) {
  const { t } = useTranslation('attendance');
  return (
    <SimpleGrid
      className={classes.tiles}
      role="group"
      aria-label={t('tilesLabel')}
      cols={{ base: 2, xs: 3, md: 4, lg: 8 }}
      spacing="xs"
    >
      {facets.map((facet) => {
        const count = countIn(rows, facet);
        const share = formatShare(count / rows.length);
        return (
          <UnstyledButton
            key={facet}
            className={classes.tile}
            data-facet={facet}
            aria-pressed={facet === chosen}
            aria-label={t('tileLabel', {
              name: t(`tiles.${facet}`),
              value: facet === 'attended' ? `${count} (${share})` : count,
            })}
            onClick={() => onChoose(facet === chosen ? 'all' : facet)}
          >
            <span className={classes.count}>
              {count}
              {facet === 'attended' && <span className={classes.share}>{share}</span>}
            </span>
            <span className={classes.name}>{t(`tiles.${facet}`)}</span>
          </UnstyledButton>
        );
      })}
    </SimpleGrid>
  );
}
