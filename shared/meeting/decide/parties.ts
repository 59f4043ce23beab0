import type { PartyId } from '../../contract/ids.ts';
import { accountParty, roomOf } from '../../contract/ids.ts';
import type { Standing } from '../../contract/meetings.ts';
import type { ErrorCode } from '../../contract/refusals.ts';
import { leaving } from '../consequences.ts';
import { accept, event, LIVE_PHASES, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';
import { takesPart } from '../rooms.ts';
import type { MeetingState } from '../state.ts';

const isAccount = (party: PartyId, accountId: string | null): boolean =>
  accountId !== null && party === accountParty(accountId);

/** Why a party cannot have the standing it claims, or undefined where it can. */
const standingRefusal = (state: MeetingState, party: PartyId, standing: Standing): ErrorCode | undefined => {
  const roomId = roomOf(party);
  if (roomId !== undefined) {
    if (standing !== 'room') return 'not-permitted';
    return takesPart(state, roomId) ? undefined : 'not-invited';
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
    if (state.expelled.has(payload.party)) return refuse('expelled');
    const there = state.attendees.get(payload.party);
    if (there?.standing === payload.standing && there.deviceId === payload.deviceId) return accept();
    return accept(event('party.joined', payload));
  },

  /** Legal in every phase: people also leave after the end. */
  'party.leave': (state, { party, reason, lastSeenAt }, { at }) =>
    accept(...leaving(state, party, { reason, lastSeenAt, at })),
} satisfies Partial<Deciders>;
