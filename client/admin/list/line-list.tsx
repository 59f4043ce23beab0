import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import classes from './line-list.module.css';

export type LineListProps<T> = {
  label: string;
  lines: readonly T[];
  keyOf: (line: T) => string;
  /** About how high a line is, in pixels; each is measured when it is shown. */
  lineHeight: number;
  render: (line: T) => ReactNode;
};

/** A list as long as it likes, on a page that scrolls as a whole: only the visible lines exist. */
export function LineList<T>({ label, lines, keyOf, lineHeight, render }: LineListProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const { top: fromWindow } = list.current?.getBoundingClientRect() ?? { top: 0 };
    setTop(fromWindow + window.scrollY);
  }, []);
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    getItemKey: (index) => {
      const line = lines[index];
      return line === undefined ? index : keyOf(line);
    },
    estimateSize: () => lineHeight,
    overscan: 8,
    scrollMargin: top,
    initialRect: { width: 1000, height: 800 },
  });
  return (
    <ul ref={list} className={classes.list} style={{ height: virtualizer.getTotalSize() }} aria-label={label}>
      {virtualizer.getVirtualItems().map(({ index, start, key }) => {
        const line = lines[index];
        return line === undefined ? null : (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={classes.line}
            style={{ transform: `translateY(${start - top}px)` }}
            aria-setsize={lines.length}
            aria-posinset={index + 1}
          >
            {render(line)}
          </li>
        );
      })}
    </ul>
  );
}
