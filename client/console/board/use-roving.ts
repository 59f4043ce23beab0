import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { BoardLine } from './groups.ts';

/** How far a key moves in the list; undefined for keys that do not move. */
const target = (key: string, from: number, count: number): number | undefined => {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, from + 1);
    case 'ArrowUp':
      return Math.max(0, from - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
};

type Roving = {
  /** The line that Tab reaches; the arrows go from there. */
  activeKey: string | undefined;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Moves the focus to a line, scrolling to it. */
  focusLine: (index: number) => void;
};

/**
 * One stop of the Tab key for the whole list, and the arrows within it: nobody tabs through 584 rows. A line that is not
 * rendered yet gets the focus when the scrolling has brought it.
 */
export const useRoving = (
  lines: readonly BoardLine[],
  list: RefObject<HTMLElement | null>,
  scrollTo: (index: number) => void,
  rendered: readonly string[],
): Roving => {
  const [active, setActive] = useState<string | undefined>(undefined);
  const wanted = useRef<string | undefined>(undefined);
  const activeKey = active !== undefined && rendered.includes(active) ? active : rendered[0];

  useEffect(() => {
    if (wanted.current === undefined) return;
    const line = list.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(wanted.current)}"]`);
    if (line == null) return;
    wanted.current = undefined;
    line.focus();
  }, [rendered, active, list]);

  const focusLine = (index: number) => {
    const line = lines[index];
    if (line === undefined) return;
    wanted.current = line.key;
    setActive(line.key);
    scrollTo(index);
    const here = list.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(line.key)}"]`);
    if (here == null) return;
    wanted.current = undefined;
    here.focus();
  };

  const latest = useRef({ lines, activeKey, focusLine });
  useEffect(() => {
    latest.current = { lines, activeKey, focusLine };
  });
  // The same function always: a new one would render every line again.
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const now = latest.current;
    const from = now.lines.findIndex((line) => line.key === now.activeKey);
    const to = target(event.key, from, now.lines.length);
    if (to === undefined) return;
    event.preventDefault();
    now.focusLine(to);
  }, []);
  return { activeKey, focusLine, onKeyDown };
};
