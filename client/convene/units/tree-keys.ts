import type { UnitRow } from './rows.ts';

/** What a key does in the tree. */
export type Step =
  { kind: 'go'; to: number } | { kind: 'toggle'; row: UnitRow } | { kind: 'expand'; row: UnitRow; expanded: boolean };

const PAGE = 10;

/** What a key means on the line `current`; null where it means nothing here and is left to the browser. */
export function stepOf(key: string, rows: readonly UnitRow[], current: number): Step | null {
  const row = rows[current];
  if (row === undefined) return null;
  const go = (to: number): Step => ({ kind: 'go', to: Math.max(0, Math.min(rows.length - 1, to)) });
  switch (key) {
    case 'ArrowDown':
      return go(current + 1);
    case 'ArrowUp':
      return go(current - 1);
    case 'PageDown':
      return go(current + PAGE);
    case 'PageUp':
      return go(current - PAGE);
    case 'Home':
      return go(0);
    case 'End':
      return go(rows.length - 1);
    case 'ArrowRight':
      return row.expanded || row.node.children.length === 0 ? go(current + 1) : { kind: 'expand', row, expanded: true };
    case 'ArrowLeft':
      return row.expanded ? { kind: 'expand', row, expanded: false } : go(row.parent ?? current);
    case ' ':
    case 'Enter':
      return { kind: 'toggle', row };
    default:
      return null;
  }
}
