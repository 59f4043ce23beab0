import { z } from 'zod';

/** An identifier of ours: never a statistics code, never shown to people. */
export const id = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);

/** Moment in UTC milliseconds. */
export const instant = z.number().int().nonnegative().max(8.64e15);

/** A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
export const day = z.iso.date();

/**
 * Who takes part in a live meeting: a room (a device in a unit's meeting room) or a person with an account.
 * One string, so that it can be a key everywhere, the log included.
 */
export const partyId = z.string().regex(/^(room|account):[A-Za-z0-9_-]{1,40}$/);
export type PartyId = z.infer<typeof partyId>;

/** The party that a room is. */
export const roomParty = (roomId: string): PartyId => `room:${roomId}`;

/** The party that a person with an account is. */
export const accountParty = (accountId: string): PartyId => `account:${accountId}`;

/** The room behind a party, or undefined where the party is a person. */
export const roomOf = (party: PartyId): string | undefined =>
  party.startsWith('room:') ? party.slice('room:'.length) : undefined;

/** The account behind a party, or undefined where the party is a room. */
export const accountOf = (party: PartyId): string | undefined =>
  party.startsWith('account:') ? party.slice('account:'.length) : undefined;
