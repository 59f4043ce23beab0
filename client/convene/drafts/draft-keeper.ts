import type {
  MeetingDraft,
  MeetingDraftContent,
  MeetingDraftSave,
  SavedMeetingDraft,
} from '#shared/contract/meeting-drafts.ts';
import { RefusalError } from '../../live/errors.ts';
import { createStore, type Readable } from '../../observable/readable.ts';

/** How it stands with what was entered: `changed` waits for a person, `failed` is tried again. */
export type Keeping =
  | { kind: 'none' | 'saved' | 'waiting' | 'saving' | 'gone' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'changed'; theirs: MeetingDraft };

/** The draft, once there is one, and whether it holds what stands in the form. */
export type Kept = { draft: SavedMeetingDraft | null; keeping: Keeping };

export type KeeperPorts = {
  begin: (content: MeetingDraftContent) => Promise<SavedMeetingDraft>;
  save: (draftId: string, save: MeetingDraftSave) => Promise<SavedMeetingDraft>;
  /** The draft as somebody else has saved it. */
  load: (draftId: string) => Promise<MeetingDraft>;
};

/** Keeps a draft of a meeting in step with the form. */
export type DraftKeeper = {
  kept: Readable<Kept>;
  /** Hears what stands in the form now; null where it may not be kept. */
  write: (content: MeetingDraftContent | null) => void;
  /** Saves as a draft what was not one yet, or is none any more; true where it could be. */
  begin: () => Promise<boolean>;
  /** The draft when nothing is under way any more. */
  settled: () => Promise<SavedMeetingDraft | null>;
  /** Saves what has not been saved; fulfilled when nothing is under way any more. */
  flush: () => Promise<void>;
  /** Goes on with one's own form over what somebody else has saved. */
  keepMine: () => Promise<void>;
  /** Goes on with what somebody else has saved, and gives it. */
  takeTheirs: () => MeetingDraftContent | null;
  /** Nothing more is saved: the draft has become a meeting. */
  close: () => void;
};

/** Whether leaving the page would lose something: what waits to be saved is saved on the way. */
export const losesOnLeaving = ({ draft, keeping: { kind } }: Kept, isDirty: boolean): boolean =>
  draft === null ? isDirty : kind === 'failed' || kind === 'changed' || kind === 'gone';

/** Whether a tab that is closed now would lose something beside that. */
export const losesOnClosing = ({ keeping: { kind } }: Kept): boolean => kind === 'waiting' || kind === 'saving';

export const createDraftKeeper = (opened: MeetingDraft | null, ports: KeeperPorts): DraftKeeper => {
  const store = createStore<Kept>({ draft: opened, keeping: { kind: opened === null ? 'none' : 'saved' } });
  let content: MeetingDraftContent | null = opened?.content ?? null;
  let stored = JSON.stringify(content);
  let running: Promise<void> | null = null;

  const keep = (keeping: Keeping): void => store.update(({ draft }) => ({ draft, keeping }));

  const failed = async (error: unknown, draftId: string | null): Promise<void> => {
    const code = error instanceof RefusalError ? error.refusal.code : null;
    if (code === 'draft-gone') keep({ kind: 'gone' });
    else if (code === 'draft-changed' && draftId !== null) {
      await ports.load(draftId).then(
        (theirs) => keep({ kind: 'changed', theirs }),
        (cause: unknown) => keep({ kind: 'failed', error: cause }),
      );
    } else keep({ kind: 'failed', error });
  };

  const once = async (draft: SavedMeetingDraft | null): Promise<void> => {
    const saving = content;
    if (saving === null) return keep({ kind: draft === null ? 'none' : 'saved' });
    keep({ kind: 'saving' });
    try {
      const saved =
        draft === null
          ? await ports.begin(saving)
          : await ports.save(draft.id, { after: draft.saves, content: saving });
      stored = JSON.stringify(saving);
      store.set({ draft: saved, keeping: { kind: JSON.stringify(content) === stored ? 'saved' : 'waiting' } });
    } catch (error) {
      await failed(error, draft?.id ?? null);
    }
  };

  /** Goes on until what stands in the form is stored, or something stands in the way. */
  const run = async (first: SavedMeetingDraft | null): Promise<void> => {
    await once(first);
    while (store.get().keeping.kind === 'waiting') await once(store.get().draft);
  };

  const start = async (draft: SavedMeetingDraft | null): Promise<void> => {
    running ??= run(draft).finally(() => {
      running = null;
    });
    return running;
  };

  const flush = async (): Promise<void> => {
    const { draft, keeping } = store.get();
    if (keeping.kind !== 'waiting' && keeping.kind !== 'failed') return running ?? undefined;
    return start(draft);
  };

  return {
    kept: store,
    write: (entered) => {
      content = entered;
      const { draft, keeping } = store.get();
      if (draft === null || entered === null) return;
      if (keeping.kind === 'saved' && JSON.stringify(entered) !== stored) keep({ kind: 'waiting' });
    },
    begin: async () => {
      const { draft, keeping } = store.get();
      if (draft === null || keeping.kind === 'gone') await start(null);
      else await flush();
      return store.get().keeping.kind === 'saved';
    },
    flush,
    settled: async () => {
      await running;
      return store.get().draft;
    },
    keepMine: async () => {
      const { keeping } = store.get();
      if (keeping.kind !== 'changed') return;
      await start(keeping.theirs);
    },
    takeTheirs: () => {
      const { keeping } = store.get();
      if (keeping.kind !== 'changed') return null;
      const { theirs } = keeping;
      content = theirs.content;
      stored = JSON.stringify(content);
      store.set({ draft: theirs, keeping: { kind: 'saved' } });
      return theirs.content;
    },
    close: () => {
      content = null;
      store.set({ draft: null, keeping: { kind: 'none' } });
    },
  };
};
