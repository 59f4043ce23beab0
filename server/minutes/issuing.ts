import type { DraftKind } from '#shared/contract/drafts.ts';
import type { Actor } from '#shared/contract/commands.ts';
import type { IssuedFormat, SeenDraft } from '#shared/contract/issuing.ts';
import { printedNumber } from '#shared/papers/lines.ts';
import type { Paper } from '#shared/papers/paper.ts';
import type { Live } from '../live/index.ts';
import type { Papers } from '../papers/papers.ts';
import { Refused } from '../refused.ts';
import type { IssuedFiles } from '../store/issued-files.ts';
import type { MeetingRecord } from '../store/meetings.ts';
import type { PaperDrafts } from '../store/paper-drafts.ts';
import type { PaperNumbers } from '../store/paper-numbers.ts';
import type { Turns } from '../turns.ts';
import type { Compose } from './composing.ts';
import { contentOf } from './desk.ts';
import type { ReadEditions } from './editions.ts';
import type { KeepWritten } from './keeping.ts';
import { paperOf, TYPE_LETTERS } from './paper-names.ts';

/** Who issues. */
export type Issuing = { accountId: string; actor: Exclude<Actor, 'system'> };

/** Minutes and notices become papers with a number, and give way to new versions of them. */
export type IssuingDesk = {
  /** The paper as it would be issued now, without a number, marked as a draft on every page. */
  preview(meeting: MeetingRecord, kind: DraftKind, format: IssuedFormat): Promise<Uint8Array>;
  /**
   * Gives the number, writes PDF and DOCX, keeps them and enters in the log that the version was issued; the minutes close the
   * meeting. What broke off half-way goes on with the same number when it is asked for again. Throws `draft-outdated` where the
   * draft is no longer what was read, and `paper-issued` where somebody has issued another text of this version.
   */
  issue(meeting: MeetingRecord, kind: DraftKind, seen: SeenDraft, by: Issuing): Promise<void>;
  /** Begins the next version of what stands; the one before stays as it is. */
  reopen(meeting: MeetingRecord, kind: DraftKind, reason: string, by: Issuing): Promise<void>;
};

type Deps = {
  paperDrafts: PaperDrafts;
  paperNumbers: PaperNumbers;
  issuedFiles: IssuedFiles;
  papers: Papers;
  editions: ReadEditions;
  compose: Compose;
  keep: KeepWritten;
  submit: Live['submit'];
  turns: Turns;
  clock: () => number;
};

export const createIssuingDesk = (deps: Deps): IssuingDesk => {
  const { paperDrafts, paperNumbers, issuedFiles, papers, editions, compose, keep, submit, turns, clock } = deps;

  /** Whether this very text was issued already, so that there is nothing left to do. */
  const isIssued = async (meeting: MeetingRecord, kind: DraftKind, seen: SeenDraft): Promise<boolean> => {
    const { issued, writing } = await editions(meeting, kind);
    if (writing?.version === seen.edition) return false;
    const standing = issued.find(({ version }) => version === seen.edition);
    const file = (await issuedFiles.of(meeting.id, kind)).find(({ version }) => version === seen.edition);
    if (standing !== undefined && file?.saves === seen.saves && file.logSeq === seen.logSeq) return true;
    throw new Refused('paper-issued');
  };

  const write = async (paper: Paper): Promise<{ pdfHash: string; docxHash: string }> => ({
    pdfHash: await keep(await papers.write(paper, 'pdf')),
    docxHash: await keep(await papers.write(paper, 'docx')),
  });

  const issue = async (meeting: MeetingRecord, kind: DraftKind, seen: SeenDraft, by: Issuing): Promise<void> => {
    if (await isIssued(meeting, kind, seen)) return;
    const draft = await paperDrafts.of({ meetingId: meeting.id, kind });
    const facts = await papers.facts(meeting.id, kind);
    if (draft.saves !== seen.saves || facts.logSeq !== seen.logSeq) throw new Refused('draft-outdated');
    const content = contentOf(draft, kind);
    const given = await paperNumbers.give({
      issuerUnitId: meeting.organiserUnitId,
      type: TYPE_LETTERS[kind],
      paperKey: `${paperOf(meeting, kind)}:${seen.edition}`,
      at: clock(),
      by: by.accountId,
    });
    const paper = await compose({ meeting, kind, editions: await editions(meeting, kind), content, facts, given });
    const hashes = await write(paper);
    const { edition: version, ...read } = seen;
    const number = paper.number === null ? '' : printedNumber(paper.number);
    await issuedFiles.put({ meetingId: meeting.id, kind, version, number, day: given.day, ...hashes, ...read });
    const payload = { version, number: given.number, hash: hashes.pdfHash, after: seen.logSeq };
    const type = kind === 'minutes' ? 'meeting.close' : 'notice.issue';
    const outcome = await submit(meeting.id, { type, payload }, by.actor);
    if (!outcome.ok) throw new Refused(outcome.code);
  };

  return {
    preview: async (meeting, kind, format) => {
      const known = await editions(meeting, kind);
      if (known.writing === null) throw new Refused('paper-issued');
      const content = contentOf(await paperDrafts.of({ meetingId: meeting.id, kind }), kind);
      const facts = await papers.facts(meeting.id, kind);
      return papers.write(await compose({ meeting, kind, editions: known, content, facts, given: null }), format);
    },

    issue: async (meeting, kind, seen, by) =>
      turns.take(paperOf(meeting, kind), async () => issue(meeting, kind, seen, by)),

    reopen: async (meeting, kind, reason, { actor }) => {
      if (meeting.endedAt === null) throw new Refused('wrong-phase');
      const type = kind === 'minutes' ? 'meeting.reopen' : 'notice.reopen';
      const outcome = await submit(meeting.id, { type, payload: { reason } }, actor);
      if (!outcome.ok) throw new Refused(outcome.code);
    },
  };
};
