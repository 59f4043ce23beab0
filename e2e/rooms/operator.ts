import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { boot } from '#shared/contract/boot.ts';
import { operatorMeeting, operatorSessionAnswer } from '#shared/contract/operator.ts';
import { httpError } from '#shared/contract/refusals.ts';
import type { RtpCapabilities } from '#shared/contract/rtp.ts';

/** The operator's way in: HTTP with the key that the server leaves in its data folder. */
export class Operator {
  readonly #url: string;
  readonly #key: string;

  constructor(url: string, dataDir: string) {
    this.#url = url;
    this.#key = readFileSync(join(dataDir, 'operator.key'), 'utf8').trim();
  }

  /** A meeting by id, or `sample`: today's sample briefing. */
  meeting(ref: string): Promise<z.output<typeof operatorMeeting>> {
    return this.#fetch(operatorMeeting, `/api/operator/meetings/${encodeURIComponent(ref)}`);
  }

  /** Session cookies for parties of a meeting, by party. */
  async sessions(meetingId: string, parties: string[]): Promise<Map<string, string>> {
    const { sessions } = await this.#fetch(operatorSessionAnswer, '/api/operator/sessions', { meetingId, parties });
    return new Map(sessions.map(({ party, cookie }) => [party, cookie]));
  }

  /** What the SFU's routers can. */
  async routerCapabilities(): Promise<RtpCapabilities> {
    const { rtpCapabilities } = await this.#fetch(boot, '/api/boot');
    if (!rtpCapabilities) throw new Error('no media node is connected to the server');
    return rtpCapabilities;
  }

  async #fetch<S extends z.ZodType>(schema: S, path: string, body?: object): Promise<z.output<S>> {
    const response = await fetch(new URL(path, this.#url), {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${this.#key}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    if (response.ok) return schema.parse(answer);
    const refused = httpError.safeParse(answer);
    throw new Error(`${path}: ${response.status} ${refused.success ? refused.data.error.message : ''}`);
  }
}
