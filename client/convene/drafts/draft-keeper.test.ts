import { describe, expect, it } from 'vitest';
import type { MeetingDraft, MeetingDraftContent } from '#shared/contract/meeting-drafts.ts';
import { refusalFor } from '#shared/errors/catalogue.ts';
import { RefusalError } from '../../live/errors.ts';
import { initialValues } from '../form/values.ts';
import { draftContentOf } from './draft-content.ts';
import { createDraftKeeper } from './draft-keeper.ts';

const convener = { accountId: 'a', grants: [{ role: 'secretary' as const, unitId: 'city' }] };
const titled = (title: string): MeetingDraftContent => {
  const content = draftContentOf({ ...initialValues(convener, 0), title });
  if (content === null) throw new Error('The sample is not secret.');
  return content;
};

/** One draft on a server that counts saves, and refuses those that stand on an older one. */
const server = () => {
  let draft: MeetingDraft | null = null;
  let down = false;
  const put = (content: MeetingDraftContent, saves: number, by: string) => {
    draft = { id: 'd1', saves, savedAt: 1000, savedByName: by, content };
    return { id: 'd1', saves, savedAt: 1000 };
  };
  const open = (by: string) =>
    createDraftKeeper(draft, {
      begin: async (content) => put(content, 1, by),
      save: async (_id, { after, content }) => {
        if (down) throw new Error('the line is down');
        if (draft === null) throw new RefusalError(refusalFor('draft-gone', 'vi'));
        if (after !== draft.saves) throw new RefusalError(refusalFor('draft-changed', 'vi'));
        return put(content, after + 1, by);
      },
      load: async () => {
        if (draft === null) throw new RefusalError(refusalFor('not-found', 'vi'));
        return draft;
      },
    });
  return {
    open,
    title: () => draft?.content.title,
    remove: () => {
      draft = null;
    },
    cut: (is: boolean) => {
      down = is;
    },
  };
};

describe('a form that is kept as a draft', () => {
  it('is none until it is asked for, and is kept in step from then on', async () => {
    const { open, title } = server();
    const keeper = open('Lan');
    keeper.write(titled('Giao ban'));
    await keeper.flush();
    expect(title()).toBeUndefined();
    await keeper.begin();
    expect(title()).toBe('Giao ban');
    keeper.write(titled('Giao ban quý'));
    expect(keeper.kept.get().keeping.kind).toBe('waiting');
    await keeper.flush();
    expect([title(), keeper.kept.get().keeping.kind]).toEqual(['Giao ban quý', 'saved']);
    expect(await keeper.settled()).toMatchObject({ id: 'd1', saves: 2 });
  });

  it('saves what was entered while a save was under way', async () => {
    const { open, title } = server();
    const keeper = open('Lan');
    keeper.write(titled('một'));
    const saving = keeper.begin();
    keeper.write(titled('một hai'));
    await saving;
    expect([title(), keeper.kept.get().keeping.kind]).toEqual(['một hai', 'saved']);
  });

  it('that failed is kept the next time', async () => {
    const { open, title, cut } = server();
    const keeper = open('Lan');
    keeper.write(titled('một'));
    await keeper.begin();
    keeper.write(titled('hai'));
    cut(true);
    await keeper.flush();
    expect([title(), keeper.kept.get().keeping.kind]).toEqual(['một', 'failed']);
    cut(false);
    await keeper.flush();
    expect(title()).toBe('hai');
  });
});

describe('two at one draft', () => {
  const both = async () => {
    const store = server();
    const first = store.open('Lan');
    first.write(titled('đầu'));
    await first.begin();
    const [lan, minh] = [store.open('Lan'), store.open('Minh')];
    lan.write(titled('của Lan'));
    await lan.flush();
    minh.write(titled('của Minh'));
    await minh.flush();
    expect(minh.kept.get().keeping).toMatchObject({ kind: 'changed', theirs: { savedByName: 'Lan' } });
    expect(store.title()).toBe('của Lan');
    return { ...store, minh };
  };

  it('the second may go on with his own', async () => {
    const { minh, title } = await both();
    await minh.keepMine();
    expect([title(), minh.kept.get().keeping.kind]).toEqual(['của Minh', 'saved']);
  });

  it('the second may go on with the other’s', async () => {
    const { minh, title } = await both();
    expect(minh.takeTheirs()).toMatchObject({ title: 'của Lan' });
    minh.write(titled('của Lan'));
    expect(minh.kept.get().keeping.kind).toBe('saved');
    expect(title()).toBe('của Lan');
  });

  it('one that is gone is not lost on the screen', async () => {
    const { minh, remove, title } = await both();
    remove();
    await minh.keepMine();
    expect(minh.kept.get().keeping.kind).toBe('gone');
    await minh.begin();
    expect(title()).toBe('của Minh');
  });
});

it('a secret meeting has no draft', () => {
  expect(draftContentOf({ ...initialValues(convener, 0), secret: true })).toBeNull();
});
