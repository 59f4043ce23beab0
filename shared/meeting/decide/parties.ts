import type { PartyId } from '../../contract/ids.ts';
import { accountParty, roomOf } from '../../contract/ids.ts';
import type { Standing } from '../../contract/meetings.ts';
import type { ErrorCode } from '../../contract/refusals.ts';
import { endFloor, stopPresentationOf } from '../consequences.ts';
import { accept, event, LIVE_PHASES, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';
import type { MeetingState } from '../state.ts';
import { endPresence } from './presence.ts';

const isAccount = (party: PartyId, accountId: string | null): boolean =>
  accountId !== null && party === accountParty(accountId);

/** Why a party cannot have the standing it claims, or undefined where it can. */
const standingRefusal = (state: MeetingState, party: PartyId, standing: Standing): ErrorCode | undefined => {
  const roomId = roomOf(party);
  if (roomId !== undefined) {
    if (standing !== 'room') return 'not-permitted';
    return state.invited.has(roomId) ? undefined : 'not-invited';
  }
  if (standing === 'room') return 'not-permitted';
  if (standing === 'chair' && !isAccount(party, state.chairId)) return 'not-permitted';
  if (standing === 'deputy' && !isAccount(party, state.deputyId)) return 'not-permitted';
  return undefined;
};

/** Coming and going. */
export const parties = {
  /** Joining again with the same standing and device is a takeover: its place is kept, and nothing is written. */
  'party.join': (state, payload) => {
    const code = phaseRefusal(state, ...LIVE_PHASES) ?? standingRefusal(state, payload.party, payload.standing);
    if (code) return refuse(code);
    const there = state.attendees.get(payload.party);
    if (there?.standing === payload.standing && there.deviceId === payload.deviceId) return accept();
    return accept(event('party.joined', payload));
  },

  /** Legal in every phase: people also leave after the end. */
  'party.leave': (state, { party, reason, lastSeenAt }, { at }) => {
    if (!state.attendees.has(party)) return accept();
    const speaks = state.floor !== null && roomOf(party) === state.floor.roomId;
    return accept(
      ...(speaks ? endFloor(state, 'left') : stopPresentationOf(state, party)),
      ...endPresence(state, party, lastSeenAt, at),
      event('party.left', { party, reason }),
    );
  },
} satisfies Partial<Deciders>;
