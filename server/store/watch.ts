import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { StoreUnavailable } from '../failures.ts';
import { type StoreTrouble, troubleOf } from './trouble.ts';

/** Keeps an eye on whether the database takes what is written. */
export type StoreWatch = {
  /** Why it takes nothing at the moment; null where it does. */
  readonly trouble: StoreTrouble | null;
  /**
   * The same repositories, their methods rejecting with `StoreUnavailable` where the database takes nothing. Each of them is
   * one atomic unit: it is tried again for a moment where another program, a backup or a tool, is just writing.
   */
  around<T extends object>(repositories: T): T;
  /** Writes every few seconds, so that trouble is known before somebody needs the store, and its end without a restart. */
  start(write: () => Promise<void>): void;
  stop(): void;
};

/** How often is written for a trial, in milliseconds: while all is well, and while it is not. */
const TRIAL_MS = 5000;
const TRIAL_IN_TROUBLE_MS = 1000;
/** How long another program may write before it is a trouble. The live loop does not stand still meanwhile. */
const PATIENCE_MS = 2000;
const AGAIN_MS = 50;

/** What the operator is to do, for the log. */
const REMEDIES: Record<StoreTrouble, string> = {
  'disk-full': 'the disk of the data folder is full: make room there, and the server goes on by itself',
  'database-locked': 'another program holds the database: end it, and the server goes on by itself',
  'disk-failing': 'the database cannot be written: look at the disk and at the rights in the data folder',
};

export const createStoreWatch = (logger: Logger, clock: () => number): StoreWatch => {
  let trouble: StoreTrouble | null = null;
  let since = 0;
  let timer: NodeJS.Timeout | undefined;

  const begins = (found: StoreTrouble, error: unknown): void => {
    if (trouble === found) return;
    if (trouble === null) since = clock();
    trouble = found;
    logger.error({ trouble, err: error }, REMEDIES[found]);
  };

  const ends = (): void => {
    if (trouble === null) return;
    logger.warn({ trouble, forMs: clock() - since }, 'the database takes everything again');
    trouble = null;
  };

  const attempt = async (run: () => unknown): Promise<unknown> => {
    const until = clock() + PATIENCE_MS;
    for (;;) {
      try {
        return await run();
      } catch (error) {
        const found = troubleOf(error);
        if (found === undefined) throw error;
        if (found !== 'database-locked' || trouble === found || clock() >= until) {
          begins(found, error);
          throw new StoreUnavailable(found, { cause: error });
        }
      }
      await pause(AGAIN_MS);
    }
  };

  const around = <T extends object>(repositories: T): T =>
    new Proxy(repositories, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member === 'object' && member !== null) return around(member);
        if (typeof member !== 'function') return member;
        return async (...given: unknown[]): Promise<unknown> =>
          attempt((): unknown => Reflect.apply(member, target, given));
      },
    });

  return {
    get trouble() {
      return trouble;
    },
    around,
    start(write) {
      const trial = async (): Promise<void> => {
        try {
          await write();
          ends();
        } catch (error) {
          if (!(error instanceof StoreUnavailable)) logger.error({ err: error }, 'a trial of the database failed');
        }
        if (timer !== undefined) later();
      };
      const later = (): void => {
        timer = setTimeout(() => void trial(), trouble === null ? TRIAL_MS : TRIAL_IN_TROUBLE_MS);
      };
      later();
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
};
