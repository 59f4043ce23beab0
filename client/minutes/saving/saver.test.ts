import { describe, expect, it } from 'vitest';
import type { DraftDesk, SaveRequest } from '#shared/contract/drafts.ts';
import { refusalFor } from '#shared/errors/catalogue.ts';
import type { Block } from '#shared/papers/paper.ts';
import { RefusalError } from '../../live/errors.ts';
import { createSaver } from './saver.ts';

const line = (text: string): Block[] => [{ kind: 'paragraph', runs: [{ text }] }];

/** A desk on a server that counts saves and refuses those that stand on an older one. */
const server = () => {
  let desk: DraftDesk = {
    kind: 'minutes',
    phase: 'ended',
    meetingTitle: 'Giao ban',
    sections: [],
    content: { texts: [], recipients: ['Lưu: VT'] },
    saves: 0,
    logSeq: 7,
    saved: null,
    edition: 1,
    reason: null,
    state: 'draft',
    versions: [],
    due: null,
  };
  let broken = false;
  const saveAs =
    (by: string) =>
    async ({ after, content }: SaveRequest) => {
      if (broken) throw new Error('the line is down');
      if (after !== desk.saves) throw new RefusalError(refusalFor('draft-changed', 'vi'));
      desk = { ...desk, content, saves: after + 1, saved: { at: 1000, by } };
      return { saves: desk.saves, version: { savedAt: 1000 } };
    };
  const open = (by: string) => createSaver(desk, { save: saveAs(by), load: async () => desk });
  const cut = (is: boolean) => {
    broken = is;
  };
  return { open, cut, texts: () => Object.fromEntries(desk.content.texts.map(({ after, blocks }) => [after, blocks])) };
};

describe('two secretaries at one draft', () => {
  it('who write in different sections are brought together without being asked', async () => {
    const { open, texts } = server();
    const [one, other] = [open('Lan'), open('Minh')];
    one.writeText('opening', line('của Lan'));
    await one.flush();
    other.writeText('course', line('của Minh'));
    await other.flush();
    expect(texts()).toEqual({ opening: line('của Lan'), course: line('của Minh') });
    expect(other.written.get()).toMatchObject({
      saving: { kind: 'saved' },
      takenFrom: 'Lan',
      revisions: { opening: 1 },
    });
  });

  it.each([
    ['mine', line('của Minh')],
    ['theirs', line('của Lan')],
    ['both', [...line('của Lan'), ...line('của Minh')]],
  ] as const)('who write in the same one: the second is told and chooses %s', async (choice, expected) => {
    const { open, texts } = server();
    const [one, other] = [open('Lan'), open('Minh')];
    one.writeText('course', line('của Lan'));
    await one.flush();
    other.writeText('course', line('của Minh'));
    await other.flush();
    expect(other.written.get().saving).toMatchObject({ kind: 'differs', keys: ['course'] });
    expect(texts()).toEqual({ course: line('của Lan') });
    await other.settle(choice);
    expect(texts()).toEqual({ course: expected });
    expect(other.written.get().saving).toEqual({ kind: 'saved' });
  });
});

describe('saving', () => {
  it('goes on with what was written meanwhile', async () => {
    const { open, texts } = server();
    const saver = open('Lan');
    saver.writeText('course', line('một'));
    const saving = saver.flush();
    saver.writeText('course', line('một hai'));
    await saving;
    expect(texts()).toEqual({ course: line('một hai') });
    expect(saver.written.get().saving).toEqual({ kind: 'saved' });
  });

  it('that failed keeps the text, and succeeds the next time', async () => {
    const { open, texts, cut } = server();
    const saver = open('Lan');
    saver.writeText('course', line('một'));
    cut(true);
    await saver.flush();
    expect(saver.written.get().saving.kind).toBe('failed');
    cut(false);
    await saver.flush();
    expect(texts()).toEqual({ course: line('một') });
  });
});
