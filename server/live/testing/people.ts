import type { Principal } from '#shared/contract/accounts.ts';
import type { CommandOf } from '#shared/contract/commands.ts';
import type { Standing } from '#shared/contract/meetings.ts';

/** A person with an account; name and account go by the same id. */
export const person = (accountId: string): Principal => ({
  kind: 'account',
  accountId,
  displayName: accountId,
  grants: [],
});

/** A room's paired device. */
export const room = (roomId: string, deviceId = `device-${roomId}`): Principal => ({
  kind: 'room',
  roomId,
  deviceId,
  unitId: `unit-${roomId}`,
  displayName: roomId,
});

/** A meeting of the tests: its id, and the payload that convenes it. */
export type Convening = { meetingId: string; payload: CommandOf<'convene'>['payload'] };

/** A briefing whose people are called `chair`, `deputy`, `secretary`, followed by the suffix. */
export const briefing = (meetingId: string, rooms: readonly string[], now: number, suffix = ''): Convening => ({
  meetingId,
  payload: {
    title: `Giao ban ${meetingId}`,
    class: 'giao-ban',
    organiserUnitId: 'city',
    wide: true,
    form: 'truc-tuyen',
    startsAt: now,
    endsAt: now + 3_600_000,
    chairId: `chair${suffix}`,
    deputyId: `deputy${suffix}`,
    secretaryId: `secretary${suffix}`,
    invitedRoomIds: [...rooms],
    place: '',
    requirements: '',
    contact: '',
    agenda: [],
  },
});

const AT_HAND: readonly Standing[] = ['observer', 'technician'];

/** How a principal stands in a meeting with this deputy; the accounts `observer` and `technician` are at hand in them all. */
export const standingIn = (principal: Principal, { payload }: Convening, deputyId: string | null): Standing | null => {
  if (principal.kind === 'room') return payload.invitedRoomIds.includes(principal.roomId) ? 'room' : null;
  if (principal.accountId === payload.chairId) return 'chair';
  if (principal.accountId === deputyId) return 'deputy';
  if (principal.accountId === payload.secretaryId) return 'secretary';
  return AT_HAND.find((standing) => standing === principal.accountId) ?? null;
};
