import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { operatorMeeting, operatorSessionAnswer } from '#shared/contract/operator.ts';
import { hashSecret } from '../identity/secrets.ts';
import { type Answer, type SmallServer, startSmallServer } from '../testing/running-server.ts';

let server: SmallServer;
let authorization: string;
beforeAll(async () => {
  server = await startSmallServer();
  authorization = `Bearer ${readFileSync(join(server.dataDir, 'operator.key'), 'utf8').trim()}`;
});
afterAll(async () => server.stop());

const ask = async (method: string, path: string, body?: unknown): Promise<Answer> =>
  server.visitor().ask(method, path, body, { authorization });
const sample = async (): Promise<z.infer<typeof operatorMeeting>> =>
  operatorMeeting.parse((await ask('GET', '/api/operator/meetings/sample')).body);

describe('the operator’s tools', () => {
  it('find today’s sample, the same as long as it can be held, then a new one', async () => {
    const first = await sample();
    expect(first).toMatchObject({
      host: 'account:chair-city',
      hostPresent: false,
      meeting: { phase: 'convened', invitedCount: 6 },
    });
    expect((await sample()).meeting.id).toBe(first.meeting.id);
    for (const phase of ['open', 'paused'] as const) {
      await server.repositories.meetings.progress(first.meeting.id, { phase });
      expect((await sample()).meeting.id).toBe(first.meeting.id);
    }
    await server.repositories.meetings.progress(first.meeting.id, { phase: 'ended' });
    const second = await sample();
    expect(second.meeting.id).not.toBe(first.meeting.id);
    expect(second.meeting.phase).toBe('convened');
  });

  it('get sessions as the parties of a meeting, which are who they say', async () => {
    const { meeting, host, roomIds } = await sample();
    const parties = [host, ...roomIds.map((roomId) => `room:${roomId}`)];
    const answer = await ask('POST', '/api/operator/sessions', { meetingId: meeting.id, parties });
    const { sessions } = operatorSessionAnswer.parse(answer.body);
    expect(sessions.map(({ party }) => party)).toEqual(parties);
    for (const { party, cookie } of sessions) {
      const { body } = await server.visitor().ask('GET', '/api/session', undefined, { cookie });
      const [kind, id] = party.split(':');
      expect(body).toMatchObject({ principal: kind === 'room' ? { kind, roomId: id } : { kind, accountId: id } });
    }
  });

  it('get no session as somebody who is not in the meeting', async () => {
    const { meeting } = await sample();
    for (const stranger of ['room:room-health', 'account:chair-hoankiem', 'account:observer-city', 'room:nowhere']) {
      const parties = ['account:chair-city', stranger];
      expect(await ask('POST', '/api/operator/sessions', { meetingId: meeting.id, parties })).toMatchObject({
        status: 403,
        body: { error: { code: 'not-invited', fields: [stranger] } },
      });
    }
  });

  it('are given rooms with computers of their own last', async () => {
    const before = await sample();
    const [roomId = ''] = before.roomIds;
    await server.repositories.devices.addCode(hashSecret('ABCDEFGH'), roomId, Date.now() + 60_000);
    await ask('POST', '/api/pairing', { code: 'ABCDEFGH', installationId: 'installation-0001' });
    const after = await sample();
    expect(after.roomIds).toEqual([...before.roomIds.slice(1), roomId]);
  });
});
