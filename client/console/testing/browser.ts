import { vi } from 'vitest';
import { stubBrowser } from '../../testing/browser.ts';

/** Tells at once that what is observed is in view. */
class SeesAll {
  readonly #tell: (entries: { isIntersecting: boolean }[]) => void;

  constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
    this.#tell = tell;
  }

  observe(): void {
    this.#tell([{ isIntersecting: true }]);
  }

  disconnect(): void {}
}

/** Adds to jsdom what the console asks of a browser beyond the other pages: what is in view, and how wide the screen is. */
export const installBrowser = (narrow = false): void => {
  stubBrowser();
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: narrow && query.includes('max-width'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.stubGlobal('IntersectionObserver', SeesAll);
  Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() });
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 400 });
};
