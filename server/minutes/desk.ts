import type {
  DraftContent,
  DraftDesk,
  DraftKind,
  saveAnswer,
  SaveRequest,
  versionContent,
} from '#shared/contract/drafts.ts';
import type { z } from 'zod';
import { recipientsOf } from '#shared/minutes/recipients.ts';
import { Refused } from '../refused.ts';
import type { Papers } from '../papers/papers.ts';
import type { LogReading } from '../store/log-reading.ts';
import type { MeetingRecord } from '../store/meetings.ts';
import type { PaperDrafts, StoredDraft } from '../store/paper-drafts.ts';
import { EDITION_EVENTS, type Editions, editionsOf } from './editions.ts';

type Deps = { paperDrafts: PaperDrafts; logReading: LogReading; papers: Pick<Papers, 'facts'>; clock: () => number };

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

/** More versions of one paper than anybody issues. */
const MOST_EDITIONS = 1000;

export const createDesk = ({ paperDrafts, logReading, papers, clock }: Deps): Desk => {
  const editions = async (meeting: MeetingRecord, kind: DraftKind): Promise<Editions> => {
    if (meeting.endedAt === null) throw new Refused('wrong-phase');
    return editionsOf(kind, await logReading.select(meeting.id, { types: EDITION_EVENTS, most: MOST_EDITIONS }));
  };

  return {
    open: async (meeting, kind) => {
      const key = { meetingId: meeting.id, kind };
      const { issued, writing } = await editions(meeting, kind);
      const draft = await paperDrafts.of(key);
      const { sections } = await papers.facts(meeting.id, kind);
      return {
        kind,
        phase: meeting.phase,
        meetingTitle: meeting.title ?? '',
        sections,
        content: contentOf(draft, kind),
        saves: draft.saves,
        saved: draft.latest && { at: draft.latest.savedAt, by: draft.latest.authorName },
        edition: writing?.version ?? issued.length,
        reason: writing?.reason ?? null,
        state: writing === null ? 'issued' : 'draft',
        versions: await paperDrafts.versions(key),
      };
    },

    version: async (meeting, kind, seq) => {
      const version = await paperDrafts.version({ meetingId: meeting.id, kind }, seq);
      if (version === undefined) throw new Refused('not-found');
      return version;
    },

    save: async (meeting, kind, { after, content }, authorId) => {
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
    },
  };
};

/** What was written last, or what is there before anybody has written. */
const contentOf = ({ latest }: StoredDraft, kind: DraftKind): DraftContent =>
  latest?.content ?? { texts: [], recipients: recipientsOf(kind) };
