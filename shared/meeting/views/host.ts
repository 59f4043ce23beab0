import { accountParty } from '../../contract/ids.ts';
import type { PartyId } from '../../contract/ids.ts';
import type { OfficePresence } from '../../permissions/live.ts';
import type { MeetingState } from '../state.ts';

const partyOf = (accountId: string | null): PartyId | null => (accountId === null ? null : accountParty(accountId));

const isThere = (state: MeetingState, party: PartyId | null): boolean => party !== null && state.attendees.has(party);

/**
 * Who of the people in charge is in the meeting, for `mayAct`. A line lost a moment ago counts as there: the chair is
 * not replaced for a second's gap.
 */
export const officePresence = (state: MeetingState): OfficePresence => ({
  chairPresent: isThere(state, partyOf(state.chairId)),
  deputyPresent: isThere(state, partyOf(state.deputyId)),
  handedOver: state.handedOver,
});

/** Who hosts: the chair when there and not handed over, else the deputy when there, else nobody. */
export const hostOf = (state: MeetingState): PartyId | null => {
  const { chairPresent, deputyPresent, handedOver } = officePresence(state);
  if (chairPresent && !(handedOver && deputyPresent)) return partyOf(state.chairId);
  return deputyPresent ? partyOf(state.deputyId) : null;
};

/** Whose name stands on the stage: the host, or the chair while nobody hosts. */
export const hostShown = (state: MeetingState): PartyId | null => hostOf(state) ?? partyOf(state.chairId);
