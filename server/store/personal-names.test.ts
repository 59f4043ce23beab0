import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { addMeeting } from '../testing/meetings.ts';
import { addSmallCity, smallCity } from '../testing/small-city.ts';
import type { Deed } from './audit.ts';
import { openStore } from './database.ts';
import type { NameCounts } from './personal-names.ts';
import { createRepositories } from './repositories.ts';

let city: Awaited<ReturnType<typeof smallCity>>;
beforeEach(async () => {
  city = await smallCity();
  for (const [id, endedAt] of [
    ['old', 1000],
    ['young', 5000],
  ] as const) {
    await addMeeting(city, { id });
    await city.meetings.progress(id, { phase: 'ended', endedAt });
  }
  await addMeeting(city, { id: 'running' });
});

const deed = (after: NameCounts): Deed => ({
  at: 9000,
  actor: 'system',
  actorName: '',
  action: 'names.blanked',
  subjectId: 'names',
  subjectName: '',
  unitId: null,
  after,
});

describe('a name in a meeting', () => {
  it('has one reference, however it is spaced or composed, and another one in every meeting', async () => {
    const [ref, ...others] = await city.personalNames.keep('old', [
      'Nguyễn Thị Phượng',
      ' Nguyễn  Thị Phượng'.normalize('NFD'),
    ]);
    expect(others).toEqual([ref]);
    expect(ref).toMatch(/^[\w-]{43}$/);
    expect(await city.personalNames.refOf('old', 'Nguyễn Thị Phượng')).toBe(ref);
    expect(await city.personalNames.refOf('young', 'Nguyễn Thị Phượng')).not.toBe(ref);
    expect(await city.personalNames.refOf('old', 'Nguyễn Thị Phương')).not.toBe(ref);
  });

  it('is found by its reference, and kept once', async () => {
    const names = ['Trần Văn An', 'Lê Bình'];
    const refs = await city.personalNames.keep('old', names);
    expect(await city.personalNames.keep('old', names)).toEqual(refs);
    expect(await city.personalNames.namesOf('old', [...refs, 'unknown'])).toEqual(
      new Map([
        [refs[0], 'Trần Văn An'],
        [refs[1], 'Lê Bình'],
      ]),
    );
    expect(await city.personalNames.namesOf('young', refs)).toEqual(new Map());
  });
});

describe('blanking', () => {
  it('takes the names of meetings that ended before, for good, with a line in the audit; others stay', async () => {
    const [old = ''] = await city.personalNames.keep('old', ['Trần Văn An']);
    const [young = ''] = await city.personalNames.keep('young', ['Trần Văn An']);
    const [running = ''] = await city.personalNames.keep('running', ['Trần Văn An']);
    expect(await city.personalNames.due(2000)).toEqual({ meetings: 1, names: 1 });
    expect(await city.personalNames.blank(2000, 9000, deed)).toEqual({ meetings: 1, names: 1 });
    expect(await city.personalNames.namesOf('old', [old])).toEqual(new Map([[old, null]]));
    expect(await city.personalNames.namesOf('young', [young])).toEqual(new Map([[young, 'Trần Văn An']]));
    expect(await city.personalNames.namesOf('running', [running])).toEqual(new Map([[running, 'Trần Văn An']]));
    expect(await city.audit.read({ within: null, most: 9 })).toMatchObject([
      { action: 'names.blanked', after: { names: 1 } },
    ]);
    // Guessing the name does not find it again: the key is gone.
    expect(await city.personalNames.refOf('old', 'Trần Văn An')).not.toBe(old);
  });

  it('finds nothing the second time, and then writes nothing', async () => {
    await city.personalNames.keep('old', ['Trần Văn An']);
    await city.personalNames.blank(2000, 9000, deed);
    expect(await city.personalNames.blank(2000, 9001, deed)).toEqual({ meetings: 0, names: 0 });
    expect(await city.audit.read({ within: null, most: 9 })).toHaveLength(1);
  });

  it('leaves the meeting’s log as it was written', async () => {
    const [ref = ''] = await city.personalNames.keep('old', ['Trần Văn An']);
    const payload = { noteId: 'n1', text: ref, speakerRoomId: null, itemId: null };
    const entry = {
      at: 1,
      actor: 'system' as const,
      events: [{ type: 'note.written' as const, version: 2 as const, payload }],
    };
    await city.log.append('old', 0, [entry]);
    const head = await city.log.head('old');
    await city.personalNames.blank(2000, 9000, deed);
    expect(await city.log.verify('old')).toBeUndefined();
    expect(await city.log.head('old')).toBe(head);
    expect(await city.personalNames.namesOf('old', [ref])).toEqual(new Map([[ref, null]]));
  });

  it('leaves no trace of the name in the database’s file', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'giaoban-names-')), 'names.db');
    const store = openStore(path);
    const file = createRepositories(store.db);
    await addSmallCity(file);
    await addMeeting(file, { id: 'old' });
    await file.meetings.progress('old', { phase: 'ended', endedAt: 1000 });
    await file.personalNames.keep('old', ['Zyxwvuts Qponmlk']);
    await file.personalNames.blank(2000, 9000, deed);
    expect(readFileSync(path).includes('Zyxwvuts')).toBe(false);
    expect(readFileSync(`${path}-wal`).includes('Zyxwvuts')).toBe(false);
    store.close();
  });
});
