import { copyFileSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { roomParty } from '#shared/contract/ids.ts';
import { USUAL_CHOICES, type VoteCounts } from '#shared/contract/votes.ts';
import { event } from '#shared/meeting/decision.ts';
import type { LogEntry } from '../ports.ts';
import { addMeeting } from '../testing/meetings.ts';
import { addSmallCity } from '../testing/small-city.ts';
import { openStore, type Store } from './database.ts';
import { createRepositories, type Repositories } from './repositories.ts';

/** Found in a file wherever the choice was written, and nowhere else. */
const RARE = 'zyxwvut';
const choices = [...USUAL_CHOICES, { choiceId: RARE, text: 'Để lại' }];
const asked = { voteId: 'v1', question: '?', choices, quorum: 1, roomIds: ['r1', 'r2', 'r3'], deadlineAt: null };
const opened = (secret: boolean): LogEntry => ({
  at: 1,
  actor: 'system',
  events: [event('vote.opened', { ...asked, secret })],
});
const cast = (roomId: string, choiceId: string): LogEntry => ({
  at: 2,
  actor: { party: roomParty(roomId), standing: 'room' },
  events: [event('vote.cast', { voteId: 'v1', roomId, choiceId: null })],
  ballot: { voteId: 'v1', choiceId },
});
const closed = (counts: VoteCounts): LogEntry => ({
  at: 3,
  actor: 'system',
  events: [event('vote.closed', { voteId: 'v1', reason: 'closed', counts, cast: 3, eligible: 3, quorate: true })],
});

let path: string;
let store: Store;
let repositories: Repositories;
beforeEach(async () => {
  path = join(mkdtempSync(join(tmpdir(), 'giaoban-')), 'giaoban.db');
  store = openStore(path);
  repositories = createRepositories(store.db);
  await addSmallCity(repositories);
  await addMeeting(repositories, { id: 'm1' });
});
afterEach(() => store.close());

it('each ballot is on the disk with its event: a copy of the files of a server that died has both', async () => {
  await repositories.log.append('m1', 0, [opened(true)]);
  await repositories.log.append('m1', 1, [cast('r1', 'for'), cast('r2', 'against')]);
  await repositories.log.append('m1', 3, [cast('r3', 'for')]);
  const copy = `${path}-copy`;
  for (const end of ['', '-wal']) copyFileSync(path + end, copy + end);
  const after = openStore(copy);
  const { log } = createRepositories(after.db);
  expect(await log.load('m1')).toHaveLength(4);
  expect(await log.box('m1')).toEqual(
    new Map([
      ['for', 2],
      ['against', 1],
      ['abstain', 0],
      [RARE, 0],
    ]),
  );
  after.close();
});

it('an append that does not fit the log puts nothing into the box', async () => {
  await repositories.log.append('m1', 0, [opened(true)]);
  await expect(repositories.log.append('m1', 0, [cast('r1', 'for')])).rejects.toThrow('has gone on');
  expect((await repositories.log.box('m1')).get('for')).toBe(0);
});

it('an open vote has no box', async () => {
  await repositories.log.append('m1', 0, [opened(false)]);
  expect((await repositories.log.box('m1')).size).toBe(0);
});

it('when it is closed the counts stand in the log, and nothing of how they came about in any file', async () => {
  await repositories.log.append('m1', 0, [opened(true)]);
  for (const [place, roomId] of ['r1', 'r2', 'r3'].entries()) {
    await repositories.log.append('m1', 1 + place, [cast(roomId, place === 1 ? RARE : 'for')]);
  }
  expect(statSync(`${path}-wal`).size).toBeGreaterThan(0);
  await repositories.log.append('m1', 4, [closed([{ choiceId: 'for', count: 2 }])]);
  expect((await repositories.log.box('m1')).size).toBe(0);
  expect(statSync(`${path}-wal`).size).toBe(0);
  // Once in the event that opened the vote, and nowhere else: the box's pages are overwritten.
  expect(readFileSync(path).toString('latin1').split(RARE)).toHaveLength(2);
});
