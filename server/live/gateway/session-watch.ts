import type { Logger } from 'pino';
import type { LiveDeps } from '../ports.ts';
import { SESSION_CHECK_MS } from './limits.ts';

type SessionWatchDeps = {
  /** The sessions behind the connections that are open now. */
  sessions: () => ReadonlySet<string>;
  isSignedIn: LiveDeps['isSignedIn'];
  /** The session is over: so are its connections. */
  over: (sessionId: string) => Promise<void>;
  logger: Logger;
};

/**
 * Finds out about sessions that ended without a word to this server: expired, or ended by a tool of the operator that works on
 * the database. What is ended here ends its connections at once, without this.
 */
export const watchSessions = ({ sessions, isSignedIn, over, logger }: SessionWatchDeps): { stop: () => void } => {
  const judge = async (sessionId: string): Promise<void> => {
    if (!(await isSignedIn(sessionId))) await over(sessionId);
  };
  const timer = setInterval(() => {
    for (const sessionId of sessions()) {
      judge(sessionId).catch((error: unknown) => logger.error({ err: error }, 'a session could not be checked'));
    }
  }, SESSION_CHECK_MS);
  return { stop: () => clearInterval(timer) };
};
