import type { Principal } from '#shared/contract/accounts.ts';
import { type PartyId, accountParty, roomParty } from '#shared/contract/ids.ts';

/** The party that somebody signed in is in a meeting. */
export const partyOf = (principal: Principal): PartyId =>
  principal.kind === 'room' ? roomParty(principal.roomId) : accountParty(principal.accountId);

/** The paired device of a room; null for people. */
export const deviceOf = (principal: Principal): string | null =>
  principal.kind === 'room' ? principal.deviceId : null;
