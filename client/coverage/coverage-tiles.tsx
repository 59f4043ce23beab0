import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type CoverageDay, coverageState } from '#shared/contract/coverage.ts';
import { formatDate, instantAt } from '../ui/format.ts';
import { countOf, SHAPES } from './states.ts';
import { TileGroup } from './tile-group.tsx';
import classes from './coverage.module.css';

/** A tile for each commune, under the unit above: its state as a colour, a shape and a word. */
export function CoverageTiles({ picture: { groups, day } }: { picture: CoverageDay }) {
  const { t } = useTranslation('coverage');
  const all = groups.flatMap(({ units }) => units);
  return (
    <section aria-label={t('day.tiles', { day: formatDate(instantAt(day, '00:00')) })}>
      <Group gap="md" mb="sm">
        {coverageState.options.map((state) => (
          <span key={state} className={classes.key}>
            <span className={classes.tile} data-state={state} aria-hidden>
              {SHAPES[state]}
            </span>
            {t('legend', { word: t(`states.${state}`), count: countOf(all, state) })}
          </span>
        ))}
      </Group>
      <div className={classes.groups}>
        {groups.map((group) => (
          <TileGroup key={group.id} group={group} />
        ))}
      </div>
    </section>
  );
}
