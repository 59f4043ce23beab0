import { Tooltip } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoverageDay } from '#shared/contract/coverage.ts';
import { formatDate, instantAt } from '../ui/format.ts';
import { countOf, SHAPES } from './states.ts';
import classes from './coverage.module.css';

type UnitGroup = CoverageDay['groups'][number];

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The tiles of a group: one stop for the tab key, within it the arrows go from tile to tile. */
export function TileGroup({ group: { name, units } }: { group: UnitGroup }) {
  const { t } = useTranslation('coverage');
  const [current, setCurrent] = useState(0);
  const proven = countOf(units, 'checked') + countOf(units, 'accepted');
  const go = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(units.length - 1, Math.max(0, current + step));
    setCurrent(next);
    const tile = event.currentTarget.closest('ul')?.children[next]?.firstElementChild;
    if (tile instanceof HTMLElement) tile.focus();
  };
  return (
    <div className={classes.group}>
      <h3 className={classes.groupName}>
        {name} <span className={classes.groupCount}>{t('ofUnits', { proven, units: units.length })}</span>
      </h3>
      <ul className={classes.tiles} aria-label={name}>
        {units.map((unit, at) => {
          const proof =
            unit.provenDay === null ? '' : t('provenOn', { day: formatDate(instantAt(unit.provenDay, '00:00')) });
          const words = [unit.name, t(`states.${unit.state}`), proof].filter((text) => text !== '').join(', ');
          return (
            <li key={unit.unitId}>
              <Tooltip label={words} events={{ hover: true, focus: true, touch: true }}>
                <button
                  type="button"
                  className={classes.tile}
                  data-state={unit.state}
                  aria-label={words}
                  tabIndex={at === current ? 0 : -1}
                  onFocus={() => setCurrent(at)}
                  onKeyDown={go}
                >
                  {SHAPES[unit.state]}
                </button>
              </Tooltip>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
