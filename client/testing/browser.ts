import { vi } from 'vitest';

/** Charts are drawn to the size of their frame. */
function measuredFrame(this: HTMLElement): DOMRect {
  return this.classList.contains('recharts-responsive-container')
    ? new DOMRect(0, 0, 600, 200)
    : Element.prototype.getBoundingClientRect.call(this);
}

/**
 * What jsdom lacks and the component library asks for: media queries, observers, layout,
 * fonts that arrive later. Every element is said to be
 * 40 px tall and to have room for 600 px inside, so that virtual lists show some of their lines.
 */
export function stubBrowser(): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: { addEventListener: () => {}, removeEventListener: () => {} },
  });
  vi.stubGlobal('scrollTo', () => {});
  // Text areas that grow measure themselves again when a typeface has come.
  Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() });
  HTMLDivElement.prototype.getBoundingClientRect = measuredFrame;
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.scrollTo = () => {};
  Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, value: 600 });
  Object.defineProperty(Element.prototype, 'clientWidth', { configurable: true, value: 900 });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 40 });
}
