import type { DraftContent, DraftDesk, SaveRequest } from '#shared/contract/drafts.ts';
import { mergeTexts } from '#shared/minutes/merge.ts';
import type { Block } from '#shared/papers/paper.ts';
import { RefusalError } from '../../live/errors.ts';
import { createStore, type Readable } from '../../observable/readable.ts';

/** How it stands with what was written: `differs` waits for a person, `failed` is tried again. */
export type Saving =
  | { kind: 'saved' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'differs'; theirs: DraftDesk; keys: string[] };

export type Written = {
  content: DraftContent;
  saving: Saving;
  /** The last save, UTC milliseconds; null before the first. */
  savedAt: number | null;
  /** By section, how often its text came from elsewhere: the editor that shows it begins anew. */
  revisions: Readonly<Record<string, number>>;
  /** Whose text was taken in at last. */
  takenFrom: string | null;
  /** The save that all this stands on. */
  saves: number;
};

export type SaverPorts = {
  save: (request: SaveRequest) => Promise<{ saves: number; version: { savedAt: number } }>;
  /** The draft as somebody else has saved it. */
  load: () => Promise<DraftDesk>;
};

/** Keeps a draft that is being written saved, and brings together what two people write at the same time. */
export type Saver = {
  written: Readable<Written>;
  writeText: (after: string, blocks: Block[]) => void;
  writeRecipients: (recipients: string[]) => void;
  /** Saves what has not been saved; fulfilled when there is nothing left that could be. */
  flush: () => Promise<void>;
  /** Decides a difference: for the sections in question, one's own text, theirs, or both. */
  settle: (choice: 'mine' | 'theirs' | 'both') => Promise<void>;
};

export const createSaver = (desk: DraftDesk, { save, load }: SaverPorts): Saver => {
  const store = createStore<Written>({
    content: desk.content,
    saving: { kind: 'saved' },
    savedAt: desk.saved?.at ?? null,
    revisions: {},
    takenFrom: null,
    saves: desk.saves,
  });
  /** What was saved last: what both sides have in common. */
  let base = desk.content;
  let running: Promise<void> | null = null;

  const change = (part: Partial<Written>): void => store.update((known) => ({ ...known, ...part }));
  const write = (content: DraftContent): void => {
    const { saving } = store.get();
    change({ content, saving: saving.kind === 'differs' ? saving : { kind: 'waiting' } });
  };

  /** Text from elsewhere takes the place of what stands there. */
  const replace = (content: DraftContent): void => {
    const { content: before, revisions } = store.get();
    const replaced = [...content.texts, ...before.texts]
      .map(({ after }) => after)
      .filter((after) => JSON.stringify(blocksOf(content, after)) !== JSON.stringify(blocksOf(before, after)));
    if (!sameLines(content.recipients, before.recipients)) replaced.push('recipients');
    const raised = replaced.map((key): [string, number] => [key, (revisions[key] ?? 0) + 1]);
    change({ content, revisions: { ...revisions, ...Object.fromEntries(raised) } });
  };

  const once = async (): Promise<void> => {
    const { content, saves } = store.get();
    change({ saving: { kind: 'saving' } });
    try {
      const answer = await save({ after: saves, content });
      base = content;
      const more = store.get().content !== content;
      change({ saves: answer.saves, savedAt: answer.version.savedAt, saving: { kind: more ? 'waiting' : 'saved' } });
    } catch (error) {
      if (error instanceof RefusalError && error.refusal.code === 'draft-changed') await takeIn();
      else change({ saving: { kind: 'failed', error } });
    }
  };

  /** Somebody else was faster: what they wrote comes in, and only where both wrote the same section somebody must decide. */
  const takeIn = async (): Promise<void> => {
    try {
      const theirs = await load();
      const mine = store.get().content;
      const { texts, conflicts } = mergeTexts(base.texts, mine.texts, theirs.content.texts);
      const recipients = sameLines(mine.recipients, base.recipients) ? theirs.content.recipients : mine.recipients;
      base = theirs.content;
      replace({ texts, recipients });
      change({
        saves: theirs.saves,
        takenFrom: theirs.saved?.by ?? null,
        saving: conflicts.length === 0 ? { kind: 'waiting' } : { kind: 'differs', theirs, keys: conflicts },
      });
    } catch (error) {
      change({ saving: { kind: 'failed', error } });
    }
  };

  const drain = async (): Promise<void> => {
    do await once();
    while (store.get().saving.kind === 'waiting');
  };

  const flush = async (): Promise<void> => {
    const { kind } = store.get().saving;
    if (kind !== 'waiting' && kind !== 'failed') return running ?? undefined;
    running ??= drain().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    written: store,
    writeText: (after, blocks) => {
      const { content } = store.get();
      const others = content.texts.filter((text) => text.after !== after);
      write({ ...content, texts: blocks.length === 0 ? others : [...others, { after, blocks }] });
    },
    writeRecipients: (recipients) => write({ ...store.get().content, recipients }),
    flush,
    settle: async (choice) => {
      const { saving, content } = store.get();
      if (saving.kind !== 'differs') return;
      const texts = content.texts.filter(({ after }) => !saving.keys.includes(after));
      const settled = saving.keys.map((after) => ({
        after,
        blocks: [
          ...(choice === 'mine' ? [] : blocksOf(saving.theirs.content, after)),
          ...(choice === 'theirs' ? [] : blocksOf(content, after)),
        ],
      }));
      replace({ ...content, texts: [...texts, ...settled.filter(({ blocks }) => blocks.length > 0)] });
      change({ saving: { kind: 'waiting' } });
      await flush();
    },
  };
};

const blocksOf = ({ texts }: DraftContent, after: string): Block[] =>
  texts.find((text) => text.after === after)?.blocks ?? [];

const sameLines = (one: readonly string[], other: readonly string[]): boolean => one.join('\n') === other.join('\n');
