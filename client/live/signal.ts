/** The line to the server: a port, so that a test can stand at its other end. Nothing that comes over it is trusted. */
export type Signal = {
  open: () => void;
  readonly up: boolean;
  /** Gives the line up, whatever it believes of itself, and opens a new one at once. */
  renew: () => void;
  /** Asks and waits for the raw answer. Rejects with `LineDownError` where none comes. */
  ask: (name: string, payload: unknown) => Promise<unknown>;
  /** Says something without waiting, at the last moment of a page. */
  tell: (name: string, payload: unknown) => void;
  /** One listener each, set before opening. */
  listen: (listeners: SignalListeners) => void;
  close: () => void;
};

export type SignalListeners = {
  onUp: () => void;
  /** The line went down. It comes back by itself. */
  onDown: () => void;
  /** An attempt to come (back) up failed; with what the server said, where it said anything. */
  onFailure: (answer: unknown) => void;
  onPush: (name: string, payload: unknown) => void;
};
