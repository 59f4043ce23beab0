import type { Principal } from '#shared/contract/accounts.ts';
import type { Phase } from '#shared/contract/meetings.ts';
import type { Overlap, OverlapAnswer, OverlapQuery } from '#shared/contract/overlaps.ts';
import { mayConvene, mayRearrange } from '#shared/permissions/scope.ts';
import { dayOf } from '../calendar.ts';
import type { PaperFiles } from '../documents/files.ts';
import type { MeetingAccess } from '../meetings/access.ts';
import { mayBeChair } from '../meetings/people.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { Accounts } from '../store/accounts.ts';
import type { MeetingRecord, Meetings } from '../store/meetings.ts';

/** Finds the meetings that need the same chair or the same rooms at the same time. */
export type Overlaps = {
  /** Only for those who may convene the meeting, or rearrange it. Throws `Refused`. */
  find(principal: Principal, query: OverlapQuery): Promise<OverlapAnswer>;
};

type Deps = {
  meetings: Meetings;
  accounts: Accounts;
  access: MeetingAccess;
  trees: Trees;
  paperFiles: Pick<PaperFiles, 'firstAt'>;
};

type Asked = {
  /** The meeting that is changed, where whoever asks may change it. */
  own: MeetingRecord | undefined;
  /** Units by their rooms, of those that may be asked about: those one may invite, and those invited already. */
  unitsByRoom: ReadonlyMap<string, string>;
};

/** Meetings that take their rooms' and people's time; one that is over, put off or called off does not. */
const TAKING_TIME: readonly Phase[] = ['convened', 'open', 'paused'];

export const createOverlaps = ({ meetings, accounts, access, trees, paperFiles }: Deps): Overlaps => {
  const admit = async (
    principal: Principal,
    { meetingId, organiserUnitId, startsAt, invitedUnitIds }: OverlapQuery,
  ): Promise<Asked> => {
    const tree = await trees.on(dayOf(startsAt));
    const existing = meetingId === null ? undefined : await meetings.byId(meetingId);
    const own = existing !== undefined && mayRearrange(principal, existing) ? existing : undefined;
    if (own === undefined && !mayConvene(principal, organiserUnitId, [], tree)) throw new Refused('not-permitted');
    const invited = new Set(own === undefined ? [] : await meetings.invitedRooms(own.id));
    const unitsByRoom = new Map<string, string>();
    for (const unitId of invitedUnitIds) {
      const roomId = tree.get(unitId)?.roomId ?? null;
      if (roomId === null) continue;
      const mayAsk = invited.has(roomId) || mayConvene(principal, organiserUnitId, [unitId], tree);
      if (mayAsk) unitsByRoom.set(roomId, unitId);
    }
    return { own, unitsByRoom };
  };

  const sameTime = async (
    { meetingId, startsAt, endsAt, chairId, organiserUnitId }: OverlapQuery,
    unitsByRoom: Asked['unitsByRoom'],
  ): Promise<Found[]> => {
    const isAboutChair = chairId !== null && (await mayBeChair(accounts, chairId, organiserUnitId));
    const found: Found[] = [];
    for (const other of await meetings.between(startsAt, endsAt)) {
      if (other.id === meetingId || other.secret || !TAKING_TIME.includes(other.phase)) continue;
      const chair = isAboutChair && [other.chairId, other.deputyId, other.secretaryId].includes(chairId);
      const unitIds = (await meetings.invitedRooms(other.id)).flatMap((roomId) => unitsByRoom.get(roomId) ?? []);
      if (chair || unitIds.length > 0) found.push({ other, chair, unitIds });
    }
    return found;
  };

  return {
    find: async (principal, query) => {
      const { own, unitsByRoom } = await admit(principal, query);
      const found = await sameTime(query, unitsByRoom);
      const others = found.map(({ other }) => other);
      const seats = await access.listable(principal, others);
      const listable = new Set(seats.map(({ meeting }) => meeting.id));
      const known = found.filter(({ other }) => listable.has(other.id));
      const unknown = found.filter(({ other }) => !listable.has(other.id));
      return {
        overlaps: [...known.map(told), ...asOne(unknown)],
        papersSince: own === undefined ? null : await paperFiles.firstAt(own.id),
      };
    },
  };
};

type Found = { other: MeetingRecord; chair: boolean; unitIds: string[] };

const told = ({ other, chair, unitIds }: Found): Overlap => {
  const { title, organiserName, startsAt, endsAt } = other;
  return { meeting: { title: title ?? '', organiserName, startsAt, endsAt }, chair, unitIds };
};

/** How many meetings there are of which somebody may not know is not told either. */
const asOne = (unknown: readonly Found[]): Overlap[] =>
  unknown.length === 0
    ? []
    : [
        {
          meeting: null,
          chair: unknown.some(({ chair }) => chair),
          unitIds: [...new Set(unknown.flatMap(({ unitIds }) => unitIds))],
        },
      ];
