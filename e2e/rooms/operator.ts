import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { boot } from '#shared/contract/boot.ts';
import { operatorMeeting, operatorSessionAnswer } from '#shared/contract/operator.ts';
import { httpError } from '#shared/contract/refusals.ts';
import type { RtpCapabilities } from '#shared/contract/rtp.ts';
import { RoomsError } from './failure.ts';

/** The operator's way in: HTTP with the key that the server leaves in its data folder. */
export class Operator {
  readonly #url: string;
  readonly #key: string;

  constructor(url: string, dataDir: string) {
    this.#url = url;
    this.#key = keyIn(join(dataDir, 'operator.key'));
  }

  /** A meeting by id, or `sample`: today's sample briefing. */
  async meeting(ref: string): Promise<z.output<typeof operatorMeeting>> {
    const found = await this.#ask(`/api/operator/meetings/${encodeURIComponent(ref)}`);
    if (found.status !== 404) return this.#read(operatorMeeting, found);
    if (ref === 'sample') throw new RoomsError(`${this.#url} has no sample briefing: it was started with --empty.`);
    throw new RoomsError(`${this.#url} has no meeting with the id "${ref}" that has a chair.`);
  }

  /** Session cookies for parties of a meeting, by party. */
  async sessions(meetingId: string, parties: string[]): Promise<Map<string, string>> {
    const { sessions } = await this.#fetch(operatorSessionAnswer, '/api/operator/sessions', { meetingId, parties });
    return new Map(sessions.map(({ party, cookie }) => [party, cookie]));
  }

  /** What the SFU's routers can. */
  async routerCapabilities(): Promise<RtpCapabilities> {
    const { rtpCapabilities } = await this.#fetch(boot, '/api/boot');
    if (!rtpCapabilities)
      throw new RoomsError('No media node is connected to the server: there would be nothing to receive.');
    return rtpCapabilities;
  }

  async #fetch<S extends z.ZodType>(schema: S, path: string, body?: object): Promise<z.output<S>> {
    return this.#read(schema, await this.#ask(path, body));
  }

  async #ask(path: string, body?: object): Promise<Response> {
    try {
      return await fetch(new URL(path, this.#url), {
        method: body ? 'POST' : 'GET',
        headers: {
          authorization: `Bearer ${this.#key}`,
          'accept-language': 'en',
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
    } catch (error) {
      throw new RoomsError(
        `No server answers at ${this.#url} (${reasonOf(error)}): start it with npm start, or give its --url.`,
      );
    }
  }

  async #read<S extends z.ZodType>(schema: S, response: Response): Promise<z.output<S>> {
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.ok && answer !== undefined) return schema.parse(answer);
    if (response.status === 503) throw new RoomsError(`The server at ${this.#url} is still starting: try again.`);
    const refused = httpError.safeParse(answer);
    if (!refused.success) throw new RoomsError(`What answers at ${this.#url} is not Giaoban: give its --url.`);
    if (refused.data.error.code === 'not-permitted') {
      throw new RoomsError(
        `The server at ${this.#url} has another operator key: name its data folder by --data-dir or DATA_DIR.`,
      );
    }
    throw new RoomsError(refused.data.error.message);
  }
}

function keyIn(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    throw new RoomsError(
      `The operator's key cannot be read (${path}): start the server once, or name its data folder by --data-dir or DATA_DIR.`,
    );
  }
}

/** fetch says only that it failed, and in its cause why. */
function reasonOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause ? String(cause.code) : cause.message;
}
