import type {
  DraftContent,
  DraftDesk,
  DraftKind,
  saveAnswer,
  SaveRequest,
  versionContent,
} from '#shared/contract/drafts.ts';
import type { z } from 'zod';
import { dueOf } from '#shared/minutes/due.ts';
import { recipientsOf } from '#shared/minutes/recipients.ts';
import { dayOf } from '../calendar.ts';
import type { WorkCalendarDesk } from '../convening/work-calendar.ts';
import { Refused } from '../refused.ts';
import type { Papers } from '../papers/papers.ts';
import type { MeetingRecord } from '../store/meetings.ts';
import type { PaperDrafts, StoredDraft } from '../store/paper-drafts.ts';
import type { Turns } from '../turns.ts';
import type { ReadEditions } from './editions.ts';
import { paperOf } from './paper-names.ts';

type Deps = {
  paperDrafts: PaperDrafts;
  editions: ReadEditions;
  papers: Pick<Papers, 'facts'>;
  turns: Turns;
  workCalendar: Pick<WorkCalendarDesk, 'inForce'>;
  clock: () => number;
};

/** Where secretaries write the minutes and the notice of a meeting that has ended. */
export type Desk = {
  open(meeting: MeetingRecord, kind: DraftKind): Promise<DraftDesk>;
  version(meeting: MeetingRecord, kind: DraftKind, seq: number): Promise<z.infer<typeof versionContent>>;
  /** Refuses with `draft-changed` where somebody has saved since, and with `paper-issued` where nothing is being written. */
  save(
    meeting: MeetingRecord,
    kind: DraftKind,
    request: SaveRequest,
    authorId: string,
  ): Promise<z.infer<typeof saveAnswer>>;
};

export const createDesk = ({ paperDrafts, editions, papers, turns, workCalendar, clock }: Deps): Desk => {
  return {
    open: async (meeting, kind) => {
      const key = { meetingId: meeting.id, kind };
      const { issued, writing } = await editions(meeting, kind);
      const draft = await paperDrafts.of(key);
      const { sections, logSeq } = await papers.facts(meeting.id, kind);
      const days = { endedOn: dayOf(meeting.endedAt ?? clock()), today: dayOf(clock()) };
      return {
        kind,
        phase: meeting.phase,
        meetingTitle: meeting.title ?? '',
        sections,
        content: contentOf(draft, kind),
        saves: draft.saves,
        logSeq,
        saved: draft.latest && { at: draft.latest.savedAt, by: draft.latest.authorName },
        edition: writing?.version ?? issued.length,
        reason: writing?.reason ?? null,
        state: writing === null ? 'issued' : 'draft',
        versions: await paperDrafts.versions(key),
        due: dueOf({ kind, ...days, isIssued: issued.length > 0 }, await workCalendar.inForce()),
      };
    },

    version: async (meeting, kind, seq) => {
      const version = await paperDrafts.version({ meetingId: meeting.id, kind }, seq);
      if (version === undefined) throw new Refused('not-found');
      return version;
    },

    // What is being issued is not written on meanwhile.
    save: async (meeting, kind, { after, content }, authorId) =>
      turns.take(paperOf(meeting, kind), async () => {
        const { writing } = await editions(meeting, kind);
        if (writing === null) throw new Refused('paper-issued');
        const edition = writing.version;
        const saved = await paperDrafts.save({
          meetingId: meeting.id,
          kind,
          after,
          content,
          edition,
          authorId,
          at: clock(),
        });
        if (saved === undefined) throw new Refused('draft-changed');
        return saved;
      }),
  };
};

/** What was written last, or what is there before anybody has written. */
export const contentOf = ({ latest }: StoredDraft, kind: DraftKind): DraftContent =>
  latest?.content ?? { texts: [], recipients: recipientsOf(kind) };
