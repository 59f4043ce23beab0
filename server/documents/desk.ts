import { nanoid } from 'nanoid';
import type PQueue from 'p-queue';
import type { CommandOf } from '#shared/contract/commands.ts';
import { PAPER_LIMITS } from '#shared/contract/documents.ts';
import { PAPER_PHASES } from '#shared/meeting/decide/papers.ts';
import type { Upload } from '../http/endpoint.ts';
import type { Live } from '../live/index.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { MeetingPapers, NewFile, PaperRecord } from '../store/meeting-papers.ts';
import type { Meetings } from '../store/meetings.ts';
import type { ContentStore } from './content-store.ts';
import type { Intake, Taken } from './intake.ts';
import { type Preparer, preparerOf, type SeatOf } from './preparer.ts';

export type NewTitle = { title: string; itemId: string | null };
type Added = { paperId: string; version: number };

/** What those who prepare a meeting do with its papers. Refuses everybody else, and meetings whose papers are settled. */
export type PaperDesk = {
  add(seat: SeatOf, paper: NewTitle & { fileName: string }, upload: Upload): Promise<Added>;
  addVersion(seat: SeatOf, paperId: string, fileName: string, upload: Upload): Promise<Added>;
  /** A paper that is handed over outside. */
  addUnsent(seat: SeatOf, paper: NewTitle): Promise<Added>;
  withdraw(seat: SeatOf, paperId: string, reason: string): Promise<void>;
};

type Deps = {
  meetings: Meetings;
  meetingPapers: MeetingPapers;
  store: ContentStore;
  intake: Intake;
  trees: Trees;
  submit: Live['submit'];
  /** One at a time: numbers of versions, and contents that are taken back. */
  queue: PQueue;
  clock: () => number;
};

export const createPaperDesk = (deps: Deps): PaperDesk => {
  const { meetings, meetingPapers, store, intake, trees, submit, queue, clock } = deps;

  const admit = async (seat: SeatOf): Promise<Preparer> => {
    const preparer = await preparerOf(seat, trees);
    if (preparer === null) throw new Refused('not-permitted');
    if (seat.meeting.secret) throw new Refused('secret-meeting');
    if (!PAPER_PHASES.includes(seat.meeting.phase)) throw new Refused('wrong-phase');
    return preparer;
  };

  const current = async ({ meeting }: SeatOf, paperId: string): Promise<PaperRecord> => {
    const paper = await meetingPapers.inMeeting(meeting.id, paperId);
    if (paper === undefined || paper.withdrawnAt !== null) throw new Refused('not-found');
    return paper;
  };

  const admitPaper = async ({ meeting }: SeatOf, itemId: string | null): Promise<void> => {
    const items = await meetings.agendaOf(meeting.id);
    const isItem = itemId === null || items.some((item) => item.itemId === itemId);
    if (!isItem) throw new Refused('bad-input', ['itemId']);
    const papers = await meetingPapers.of(meeting.id);
    if (papers.length >= PAPER_LIMITS.papers) throw new Refused('too-many-papers');
  };

  /** The tables first, then the log, which has the last word: what it refuses is taken back. */
  const enter = async (
    { meeting }: SeatOf,
    { actor }: Preparer,
    payload: CommandOf<'paper.add'>['payload'],
  ): Promise<Added> => {
    const { paperId, version, hash } = payload;
    const outcome = await submit(meeting.id, { type: 'paper.add', payload }, actor);
    if (outcome.ok) return { paperId, version };
    await meetingPapers.discard(paperId, version);
    if (hash !== null && !(await meetingPapers.isUsed(hash))) await store.remove(hash);
    throw new Refused(outcome.code);
  };

  /** Takes a file in and gives it its place, then lets it be entered. */
  const withFile = async (
    accountId: string,
    fileName: string,
    upload: Upload,
    use: (file: NewFile) => Promise<Added>,
  ): Promise<Added> =>
    intake.take(accountId, fileName, upload, async ({ incoming, file }: Taken) =>
      queue.add(async () => {
        await store.keep(incoming);
        return use(file);
      }),
    );

  return {
    add: async (seat, { fileName, title, itemId }, upload) => {
      const preparer = await admit(seat);
      await admitPaper(seat, itemId);
      return withFile(preparer.accountId, fileName, upload, async (file) => {
        const paper = { id: nanoid(), meetingId: seat.meeting.id, itemId, title };
        await meetingPapers.add(paper, file, { accountId: preparer.accountId, at: clock() });
        return enter(seat, preparer, { paperId: paper.id, version: 1, itemId, title, hash: file.hash });
      });
    },

    addVersion: async (seat, paperId, fileName, upload) => {
      const preparer = await admit(seat);
      const { itemId, title } = await current(seat, paperId);
      const versions = (await meetingPapers.versionsOf(seat.meeting.id)).filter((known) => known.paperId === paperId);
      if (versions.length >= PAPER_LIMITS.versions) throw new Refused('too-many-papers');
      return withFile(preparer.accountId, fileName, upload, async (file) => {
        await current(seat, paperId);
        const version = await meetingPapers.addVersion(paperId, file, { accountId: preparer.accountId, at: clock() });
        return enter(seat, preparer, { paperId, version, itemId, title, hash: file.hash });
      });
    },

    addUnsent: async (seat, { title, itemId }) => {
      const preparer = await admit(seat);
      await admitPaper(seat, itemId);
      const paper = { id: nanoid(), meetingId: seat.meeting.id, itemId, title };
      await meetingPapers.add(paper, null, { accountId: preparer.accountId, at: clock() });
      return enter(seat, preparer, { paperId: paper.id, version: 0, itemId, title, hash: null });
    },

    withdraw: async (seat, paperId, reason) => {
      const preparer = await admit(seat);
      const { title } = await current(seat, paperId);
      const command = { type: 'paper.withdraw', payload: { paperId, title, reason } } as const;
      const outcome = await submit(seat.meeting.id, command, preparer.actor);
      if (!outcome.ok) throw new Refused(outcome.code);
      await meetingPapers.withdraw(paperId, reason, { accountId: preparer.accountId, at: clock() });
    },
  };
};
