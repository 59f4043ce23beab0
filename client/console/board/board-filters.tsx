import { IconHandStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateShape } from '../../ui/state-badge.tsx';
import classes from './board.module.css';
import { BOARD_FILTERS, type BoardCounts, type BoardFilter } from './filter.ts';

export type BoardFiltersProps = { counts: BoardCounts; filter: BoardFilter; onChange: (filter: BoardFilter) => void };

const SHAPE = { missing: 'absent', trouble: 'trouble', late: 'late' } as const;

/** What the board can be narrowed to, each with how many rooms it would leave: the figures are read without a click. */
export function BoardFilters({ counts, filter, onChange }: BoardFiltersProps) {
  const { t } = useTranslation('board');
  return (
    <div className={classes.filters} role="group" aria-label={t('filterLabel')}>
      {BOARD_FILTERS.map((one) => (
        <button
          key={one}
          type="button"
          className={classes.filter}
          aria-pressed={one === filter}
          data-filter={one}
          data-any={counts[one] > 0}
          title={one === 'hands' ? t('filter.hands') : undefined}
          onClick={() => onChange(one === filter ? 'all' : one)}
          data-testid={`filter-${one}`}
        >
          {one !== 'all' && one !== 'hands' && <StateShape state={SHAPE[one]} />}
          {one === 'hands' ? <IconHandStop size={15} role="img" aria-label={t('filter.hands')} /> : t(`filter.${one}`)}
          {one !== 'all' && <span className={classes.filterCount}>{counts[one]}</span>}
        </button>
      ))}
    </div>
  );
}
