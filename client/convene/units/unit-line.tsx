import { Checkbox } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { countOf, type Chosen } from './selection.ts';
import type { UnitRow } from './rows.ts';
import classes from './unit-tree.module.css';

export type UnitLineProps = {
  id: string;
  row: UnitRow;
  chosen: Chosen;
  selected: ReadonlySet<string>;
  active: boolean;
  style: CSSProperties;
  onToggle: () => void;
  onExpand: () => void;
};

const ARIA_CHECKED = { all: 'true', some: 'mixed', none: 'false' } as const;

/** A line of the tree. A click on a unit, or on a group's box, chooses; a click on a group's name opens it. */
export function UnitLine({ id, row, chosen, selected, active, style, onToggle, onExpand }: UnitLineProps) {
  const { t } = useTranslation('convene');
  const { node, level, expanded } = row;
  const isGroup = node.children.length > 0;
  const count = t('units.countLine', { selected: countOf(node.unitIds, selected), all: node.unitIds.length });
  return (
    <div
      id={id}
      className={classes.line}
      style={{ ...style, paddingLeft: 8 + (level - 1) * 28 }}
      role="treeitem"
      aria-level={level}
      aria-posinset={row.place}
      aria-setsize={row.siblings}
      aria-expanded={isGroup ? expanded : undefined}
      aria-checked={ARIA_CHECKED[chosen]}
      aria-label={isGroup ? `${node.label}, ${count}` : node.label}
      data-active={active}
    >
      <span className={classes.chevron} onClick={isGroup ? onExpand : undefined} aria-hidden>
        {isGroup && (expanded ? <IconChevronDown size={18} /> : <IconChevronRight size={18} />)}
      </span>
      <span className={classes.box} onClick={onToggle} aria-hidden>
        <Checkbox.Indicator checked={chosen === 'all'} indeterminate={chosen === 'some'} />
      </span>
      <span className={classes.name} onClick={isGroup ? onExpand : onToggle} aria-hidden>
        {node.label}
      </span>
      {isGroup && (
        <span className={classes.count} aria-hidden>
          {count}
        </span>
      )}
    </div>
  );
}
