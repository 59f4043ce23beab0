import { type RefObject, useEffect, useEffectEvent } from 'react';

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;

/** The page so many steps on, within those there are. */
export const turned = (page: number, step: number, pages: number): number => Math.min(pages, Math.max(1, page + step));

/** The next larger or smaller size. */
export const zoomed = (zoom: number, step: number): number => {
  const at = ZOOMS.findIndex((known) => known >= zoom);
  return ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, at + step))] ?? 1;
};

const TURNS: ReadonlyMap<string, number> = new Map([
  ['ArrowLeft', -1],
  ['ArrowRight', 1],
  ['PageUp', -1],
  ['PageDown', 1],
]);
const SCROLLS: ReadonlyMap<string, number> = new Map([
  ['ArrowUp', -1],
  ['ArrowDown', 1],
]);
const SCROLL_SHARE = 0.4;
const ZOOM_KEYS: ReadonlyMap<string, number> = new Map([
  ['+', 1],
  ['=', 1],
  ['-', -1],
]);

type ReaderKeys = {
  onTurn: (step: number) => void;
  onZoom: (step: number) => void;
  box: RefObject<HTMLElement | null>;
};

/**
 * Left and right turn the pages, up and down move over one, plus and minus change its size. Whatever lies under the reader hears
 * nothing of these keys.
 */
export function useReaderKeys({ onTurn, onZoom, box }: ReaderKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const turn = TURNS.get(event.key);
    const scroll = SCROLLS.get(event.key);
    const zoom = ZOOM_KEYS.get(event.key);
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (turn !== undefined) onTurn(turn);
    else if (zoom !== undefined) onZoom(zoom);
    else if (scroll !== undefined) {
      box.current?.scrollBy({ top: scroll * SCROLL_SHARE * box.current.clientHeight });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent) => onKey(event);
    globalThis.addEventListener('keydown', heard, true);
    return () => globalThis.removeEventListener('keydown', heard, true);
  }, []);
}
