import { nanoid } from 'nanoid';
import type { Principal } from '#shared/contract/accounts.ts';
import {
  type DraftConvening,
  type MeetingDraft,
  type MeetingDraftContent,
  type MeetingDraftLine,
  type MeetingDraftSave,
  MOST_DRAFTS,
  type SavedMeetingDraft,
} from '#shared/contract/meeting-drafts.ts';
import { mayDraft } from '#shared/permissions/meeting-drafts.ts';
import { mayConvene } from '#shared/permissions/scope.ts';
import { dayOf } from '../calendar.ts';
import type { Convener } from '../meetings/convene.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { SeriesConvener } from './series.ts';
import type { MeetingDrafts, ReadMeetingDraft, StoredMeetingDraft } from '../store/meeting-drafts.ts';

/** Meetings that are being prepared. A draft that is not somebody's is as if it were not there. */
export type MeetingDrafting = {
  list(principal: Principal): Promise<MeetingDraftLine[]>;
  read(principal: Principal, draftId: string): Promise<MeetingDraft>;
  begin(principal: Principal, content: MeetingDraftContent): Promise<SavedMeetingDraft>;
  /** Refuses with `draft-changed` where somebody has saved since, and with `draft-gone` where there is no draft any more. */
  save(principal: Principal, draftId: string, save: MeetingDraftSave): Promise<SavedMeetingDraft>;
  remove(principal: Principal, draftId: string): Promise<void>;
  /** Convenes what became of the draft and gives the id of the meeting, of a series the first one's. One draft becomes one meeting, whoever presses twice. */
  convene(principal: Principal, draftId: string, convening: DraftConvening): Promise<string>;
};

type Deps = {
  meetingDrafts: MeetingDrafts;
  convener: Convener;
  seriesConvener: SeriesConvener;
  trees: Trees;
  clock: () => number;
};

export const createMeetingDrafting = ({
  meetingDrafts,
  convener,
  seriesConvener,
  trees,
  clock,
}: Deps): MeetingDrafting => {
  const today = async () => trees.on(dayOf(clock()));

  const own = async (principal: Principal, draftId: string): Promise<ReadMeetingDraft | undefined> => {
    const draft = await meetingDrafts.byId(draftId);
    const is = draft && { organiserUnitId: draft.content.organiserUnitId, authorId: draft.authorId };
    return is && mayDraft(principal, is, await today()) ? draft : undefined;
  };

  const existing = async (principal: Principal, draftId: string, code: 'not-found' | 'draft-gone') => {
    const draft = await own(principal, draftId);
    if (draft === undefined) throw new Refused(code);
    return draft;
  };

  /** Gives the account that may prepare another meeting of this unit. */
  const judge = async (principal: Principal, organiserUnitId: string): Promise<string> => {
    const may = mayConvene(principal, organiserUnitId, [], await today());
    if (principal.kind !== 'account' || !may) throw new Refused('not-permitted', ['organiserUnitId']);
    if ((await meetingDrafts.countOf(organiserUnitId)) >= MOST_DRAFTS) throw new Refused('too-many-drafts');
    return principal.accountId;
  };

  return {
    list: async (principal) => {
      if (principal.kind !== 'account') return [];
      const units = principal.grants.map(({ unitId }) => unitId);
      const found = await meetingDrafts.of(units, principal.accountId);
      const tree = await today();
      return found.flatMap(({ id, saves, savedAt, savedByName, authorId, content }) => {
        const { organiserUnitId, title, startDay } = content;
        if (!mayDraft(principal, { organiserUnitId, authorId }, tree)) return [];
        const organiserName = tree.get(organiserUnitId)?.name ?? '';
        return [{ id, saves, savedAt, savedByName, title, startDay, organiserName }];
      });
    },

    read: async (principal, draftId) => {
      const draft = await existing(principal, draftId, 'not-found');
      const { id, saves, savedAt, savedByName, content } = draft;
      return { id, saves, savedAt, savedByName, content };
    },

    begin: async (principal, content) => {
      const accountId = await judge(principal, content.organiserUnitId);
      const state = { id: nanoid(), saves: 1, savedAt: clock() };
      await meetingDrafts.add({ ...state, authorId: accountId, saverId: accountId, content });
      return state;
    },

    save: async (principal, draftId, { after, content }) => {
      const before = await existing(principal, draftId, 'draft-gone');
      if (content.organiserUnitId !== before.content.organiserUnitId) await judge(principal, content.organiserUnitId);
      if (principal.kind !== 'account') throw new Refused('not-permitted');
      const state = { id: draftId, saves: after + 1, savedAt: clock() };
      const saved = await meetingDrafts.save({
        ...state,
        authorId: before.authorId,
        saverId: principal.accountId,
        content,
      });
      if (!saved) throw new Refused('draft-changed');
      return state;
    },

    remove: async (principal, draftId) => {
      await existing(principal, draftId, 'not-found');
      await meetingDrafts.remove(draftId);
    },

    convene: async (principal, draftId, { after, meeting, series }) => {
      const { savedByName: _name, ...draft } = await existing(principal, draftId, 'draft-gone');
      const taken: StoredMeetingDraft = draft;
      // Taken before it is convened: of two who press at the same moment, one does.
      if (!(await meetingDrafts.take(draftId, after))) throw new Refused('draft-changed');
      try {
        return series === null
          ? await convener.convene(principal, meeting)
          : await seriesConvener.convene(principal, { meeting, series });
      } catch (refusal) {
        await meetingDrafts.add(taken);
        throw refusal;
      }
    },
  };
};
