import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { UnitNode } from './nodes.ts';
import { visibleRows, type UnitRow } from './rows.ts';
import { chosenOf } from './selection.ts';
import { stepOf } from './tree-keys.ts';
import { UnitLine } from './unit-line.tsx';
import classes from './unit-tree.module.css';

const LINE_HEIGHT = 40;

export type UnitTreeProps = {
  nodes: readonly UnitNode[];
  selected: ReadonlySet<string>;
  /** Opens every group: while searching. */
  allOpen: boolean;
  onToggle: (unitIds: readonly string[]) => void;
  label: string;
  describedBy?: string;
};

/**
 * Hundreds of units as a tree of check boxes, of which only the visible lines exist. Mantine's flat tree tells no screen
 * reader what is checked, so the roles are set here: one stop for the Tab key, arrows inside, the space bar chooses.
 */
export function UnitTree({ nodes, selected, allOpen, onToggle, label, describedBy }: UnitTreeProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState(0);
  const viewport = useRef<HTMLDivElement>(null);
  const idPrefix = useId();
  const rows = visibleRows(nodes, (key) => allOpen !== open.has(key));
  const current = Math.min(active, rows.length - 1);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => viewport.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 8,
    initialRect: { width: 600, height: 400 },
  });

  const setExpanded = (key: string, expanded: boolean) => {
    const next = new Set(open);
    if (expanded === allOpen) next.delete(key);
    else next.add(key);
    setOpen(next);
  };
  const goTo = (index: number) => {
    setActive(index);
    virtualizer.scrollToIndex(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event.key, rows, current);
    if (step === null) return;
    event.preventDefault();
    if (step.kind === 'go') goTo(step.to);
    else if (step.kind === 'toggle') onToggle(step.row.node.unitIds);
    else setExpanded(step.row.node.key, step.expanded);
  };
  const idOf = (row: UnitRow | undefined) => (row === undefined ? undefined : `${idPrefix}-${row.node.key}`);

  return (
    <div
      ref={viewport}
      className={classes.viewport}
      role="tree"
      tabIndex={0}
      aria-label={label}
      aria-describedby={describedBy}
      aria-multiselectable
      aria-activedescendant={idOf(rows[current])}
      onKeyDown={onKeyDown}
    >
      <div className={classes.content} style={{ height: virtualizer.getTotalSize() }} role="presentation">
        {virtualizer.getVirtualItems().map(({ index, start, size }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <UnitLine
              key={row.node.key}
              id={idOf(row) ?? ''}
              row={row}
              chosen={chosenOf(row.node.unitIds, selected)}
              selected={selected}
              active={index === current}
              style={{ transform: `translateY(${start}px)`, height: size }}
              onToggle={() => {
                setActive(index);
                onToggle(row.node.unitIds);
              }}
              onExpand={() => {
                setActive(index);
                setExpanded(row.node.key, !row.expanded);
              }}
            />
          );
        })}
      </div>
    </div>
  );
}
