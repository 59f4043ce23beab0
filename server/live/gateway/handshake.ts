import type { Logger } from 'pino';
import { z } from 'zod';
import { type Locale, locale } from '#shared/contract/locale.ts';
import { pairingRequest } from '#shared/contract/accounts.ts';
import type { ErrorCode, Refusal } from '#shared/contract/refusals.ts';
import { refusalFor } from '#shared/errors/catalogue.ts';
import { StoreUnavailable } from '../../failures.ts';
import type { LiveDeps, LiveServer, LiveSocket } from '../ports.ts';

/** What a browser says of itself when it opens a connection; who it is stands in the cookie. */
const introduction = z.strictObject({
  locale,
  /** Of a room's device: tells a rebooted PC from a second one. */
  installationId: pairingRequest.shape.installationId.optional(),
});

/** The form in which socket.io hands a refusal to the client that wanted to connect (`connect_error`, `data`). */
class HandshakeRefused extends Error {
  readonly data: Refusal;
  constructor(data: Refusal) {
    super(data.code);
    this.data = data;
  }
}

const refused = (code: ErrorCode, speaks: Locale = 'vi'): HandshakeRefused =>
  new HandshakeRefused(refusalFor(code, speaks));

/** Lets in only connections of somebody who is signed in, and notes on the socket who that is. */
export const guardHandshakes = (io: LiveServer, identify: LiveDeps['identify'], logger: Logger): void => {
  /** Why the connection is not let in; undefined where it is. */
  const judge = async (socket: LiveSocket): Promise<HandshakeRefused | undefined> => {
    const parsed = introduction.safeParse(socket.handshake.auth);
    if (!parsed.success) return refused('bad-input');
    const { locale: speaks, installationId } = parsed.data;
    try {
      const signedIn = await identify({ cookie: socket.handshake.headers.cookie });
      if (signedIn === null) return refused('not-signed-in', speaks);
      const { principal, sessionId } = signedIn;
      socket.data = { principal, sessionId, locale: speaks, installationId: installationId ?? null };
      return undefined;
    } catch (error) {
      if (error instanceof StoreUnavailable) return refused('store-unavailable', speaks);
      logger.error({ err: error }, 'a handshake failed');
      return refused('internal', speaks);
    }
  };

  io.use((socket, next) => void judge(socket).then(next));
};
