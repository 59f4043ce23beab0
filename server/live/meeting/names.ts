import type { PartyId } from '#shared/contract/ids.ts';
import { accountParty, roomParty } from '#shared/contract/ids.ts';
import type { RosterEntry } from '#shared/contract/views.ts';
import type { MeetingState } from '#shared/meeting/state.ts';
import type { MeetingDirectory } from '../../ports.ts';

/** The names of a meeting's parties, at hand without waiting: views are made in the midst of things. */
export type Names = {
  /** The rooms invited, then the guests in the order in which they were learned. */
  readonly roster: readonly RosterEntry[];
  /** Empty for a party that nobody has learned. */
  nameOf: (party: PartyId) => string;
  /** Asks the directory for those not known yet. */
  learn: (parties: Iterable<PartyId>) => Promise<void>;
  /** Others were invited: the roster is read again. Who was on it before can still be named. */
  reload: () => Promise<void>;
  /** A guest's line of the roster. */
  learnRoom: (roomId: string) => Promise<void>;
};

export const loadNames = async (directory: MeetingDirectory, meetingId: string): Promise<Names> => {
  let roster: readonly RosterEntry[] = await directory.roster(meetingId);
  const names = new Map<PartyId, string>(roster.map(({ roomId, name }) => [roomParty(roomId), name]));
  return {
    get roster() {
      return roster;
    },
    nameOf: (party) => names.get(party) ?? '',
    async learn(parties) {
      const unknown = [...new Set(parties)].filter((party) => !names.has(party));
      await Promise.all(unknown.map(async (party) => names.set(party, await directory.nameOf(party))));
    },
    async reload() {
      const invited = await directory.roster(meetingId);
      const known = new Set(invited.map(({ roomId }) => roomId));
      roster = [...invited, ...roster.filter(({ roomId }) => !known.has(roomId))];
      for (const { roomId, name } of invited) names.set(roomParty(roomId), name);
    },
    async learnRoom(roomId) {
      const entry = await directory.rosterEntry(meetingId, roomId);
      if (entry === undefined || roster.some((known) => known.roomId === roomId)) return;
      roster = [...roster, entry];
      names.set(roomParty(roomId), entry.name);
    },
  };
};

/** Whose names may come up in a meeting: those in charge, those there or at the door, and those who wrote something. */
export const partiesIn = (state: MeetingState): PartyId[] => [
  ...[state.chairId, state.deputyId, state.secretaryId].flatMap((id) => (id === null ? [] : [accountParty(id)])),
  ...state.attendees.keys(),
  ...[...state.lobby.values()].map(({ party }) => party),
  ...state.notes.map((note) => note.author),
  ...state.texts.map((text) => text.author),
  ...state.conclusions.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])),
];
