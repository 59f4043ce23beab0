/** The size of everything: jsdom lays nothing out, and a virtual list without a height shows nothing. */
const WIDTH = 640;
const HEIGHT = 400;

class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Sees everything at once: what is observed is in view. */
class SeesAll extends NoObserver {
  readonly #tell: (entries: { isIntersecting: boolean }[]) => void;

  constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
    super();
    this.#tell = tell;
  }

  override observe(): void {
    this.#tell([{ isIntersecting: true }]);
  }
}

/** Adds to jsdom what the console and its libraries ask of a browser. `narrow` answers every media query with yes. */
export const installBrowser = (narrow = false): void => {
  const define = (target: object, name: string, value: unknown) =>
    Object.defineProperty(target, name, { configurable: true, writable: true, value });
  define(window, 'matchMedia', (query: string) => ({
    matches: narrow && query.includes('max-width'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  define(globalThis, 'ResizeObserver', NoObserver);
  define(globalThis, 'IntersectionObserver', SeesAll);
  for (const name of ['clientHeight', 'offsetHeight']) define(HTMLElement.prototype, name, HEIGHT);
  for (const name of ['clientWidth', 'offsetWidth']) define(HTMLElement.prototype, name, WIDTH);
  define(document, 'fonts', new EventTarget());
  define(HTMLElement.prototype, 'scrollTo', () => undefined);
};
