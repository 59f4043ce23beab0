import { accountParty } from '../../contract/ids.ts';
import type { PartyId } from '../../contract/ids.ts';
import type { MeetingState } from '../state.ts';

const partyOf = (accountId: string | null): PartyId | null => (accountId === null ? null : accountParty(accountId));

const isThere = (state: MeetingState, party: PartyId | null): boolean => party !== null && state.attendees.has(party);

/**
 * Who of the people in charge is in the meeting, for `mayAct`. A line lost a moment ago counts as there: the chair is
 * not replaced for a second's gap.
 */
export const officePresence = (state: MeetingState): { chairPresent: boolean; deputyPresent: boolean } => ({
  chairPresent: isThere(state, partyOf(state.chairId)),
  deputyPresent: isThere(state, partyOf(state.deputyId)),
});

/** Who hosts: the chair when there, else the deputy when there, else nobody. */
export const hostOf = (state: MeetingState): PartyId | null => {
  const { chairPresent, deputyPresent } = officePresence(state);
  if (chairPresent) return partyOf(state.chairId);
  return deputyPresent ? partyOf(state.deputyId) : null;
};

/** Whose name stands on the stage: the host, or the chair while nobody hosts. */
export const hostShown = (state: MeetingState): PartyId | null => hostOf(state) ?? partyOf(state.chairId);
