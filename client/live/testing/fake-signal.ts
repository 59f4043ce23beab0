import type { LiveName } from '#shared/contract/live.ts';
import type { ErrorCode } from '#shared/contract/refusals.ts';
import { LineDownError } from '../errors.ts';
import type { Signal, SignalListeners } from '../signal.ts';

type Handler = (payload: unknown) => unknown;

/** Thrown by a handler to refuse what was asked. */
export class Refused extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode) {
    super(code);
    this.code = code;
  }
}

const CATEGORY: Partial<Record<ErrorCode, string>> = { 'media-unavailable': 'unavailable', 'wrong-phase': 'state' };

/** The server's end of a line, for a test to play. Handlers answer by message; whatever has none gets `{}`. */
export class FakeServer {
  readonly asked: { name: string; payload: unknown }[] = [];
  readonly told: string[] = [];
  readonly handlers = new Map<string, Handler>();
  closed = false;
  renewals = 0;
  #listeners: SignalListeners | null = null;
  #up = false;
  #opened = false;

  readonly signal: Signal;

  constructor() {
    const isUp = () => this.#up;
    this.signal = {
      open: () => {
        this.#opened = true;
      },
      get up() {
        return isUp();
      },
      renew: () => {
        this.renewals += 1;
        this.up();
      },
      ask: async (name, payload) => this.#answer(name, payload),
      tell: (name) => void this.told.push(name),
      listen: (listeners) => {
        this.#listeners = listeners;
      },
      close: () => {
        this.closed = true;
        this.#up = false;
      },
    };
  }

  handle(name: LiveName, handler: Handler): void {
    this.handlers.set(name, handler);
  }

  up(): void {
    if (!this.#opened || this.closed) throw new Error('the line was not opened');
    this.#up = true;
    this.#listeners?.onUp();
  }

  down(): void {
    this.#up = false;
    this.#listeners?.onDown();
  }

  fail(answer?: unknown): void {
    this.#listeners?.onFailure(answer);
  }

  push(name: string, payload: unknown): void {
    this.#listeners?.onPush(name, payload);
  }

  /** The payloads of one message so far. */
  asks(name: LiveName): unknown[] {
    return this.asked.filter((each) => each.name === name).map(({ payload }) => payload);
  }

  async #answer(name: string, payload: unknown): Promise<unknown> {
    if (!this.#up) throw new LineDownError();
    this.asked.push({ name, payload });
    try {
      return { ok: true, data: (await this.handlers.get(name)?.(payload)) ?? {} };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const category = CATEGORY[error.code] ?? 'permission';
      return { ok: false, error: { code: error.code, category, message: `refused: ${error.code}` } };
    }
  }
}
