import type { Actor, Command, CommandOf } from '../contract/commands.ts';
import { accountParty, roomParty } from '../contract/ids.ts';
import type { PartyId } from '../contract/ids.ts';
import type { Standing } from '../contract/meetings.ts';
import { newRun } from './run.ts';
import type { Run } from './run.ts';

const person = (accountId: string, standing: Standing): Exclude<Actor, 'system'> => ({
  party: accountParty(accountId),
  standing,
});

/** The people of the sample briefing. */
export const CHAIR = person('chair', 'chair');
export const DEPUTY = person('deputy', 'deputy');
export const SECRETARY = person('secretary', 'secretary');
export const OBSERVER = person('observer', 'observer');
export const room = (roomId: string): Exclude<Actor, 'system'> => ({ party: roomParty(roomId), standing: 'room' });

export const ROOMS = ['r1', 'r2', 'r3', 'r4'] as const;
export const UNINVITED = 'r9';

/** The command that convenes the sample briefing, with four rooms. */
export const conveneCommand = (now: number): CommandOf<'convene'> => ({
  type: 'convene',
  payload: {
    title: 'Giao ban tháng 11',
    class: 'giao-ban',
    organiserUnitId: 'city',
    wide: true,
    form: 'truc-tuyen',
    startsAt: now,
    endsAt: now + 3 * 3_600_000,
    place: '',
    requirements: '',
    contact: '',
    chairId: 'chair',
    secretaryId: 'secretary',
    deputyId: 'deputy',
    invitedRoomIds: [...ROOMS],
    agenda: [
      { itemId: 'a1', title: 'Tình hình tháng 10', minutes: 20, speaker: '', unitId: null },
      { itemId: 'a2', title: 'Cải cách hành chính', minutes: 30, speaker: '', unitId: null },
    ],
  },
});

/** A party comes in and receives. */
export const enter = (run: Run, { party, standing }: Exclude<Actor, 'system'>): void => {
  run.send({ type: 'party.join', payload: { party, standing, deviceId: null } }, 'system');
  run.send({ type: 'media.up', payload: { party, at: run.now } }, 'system');
};

/** A party leaves, last seen now. */
export const leave = (run: Run, party: PartyId): void => {
  run.send({ type: 'party.leave', payload: { party, reason: 'left', lastSeenAt: run.now } }, 'system');
};

/** A convened briefing: chair, deputy, secretary and the given rooms are in the lobby. */
export const lobby = (...roomIds: string[]): Run => {
  const run = newRun();
  run.send(conveneCommand(run.now), SECRETARY);
  for (const actor of [CHAIR, DEPUTY, SECRETARY, ...roomIds.map(room)]) enter(run, actor);
  return run;
};

/** The same, opened. */
export const briefing = (...roomIds: string[]): Run => {
  const run = lobby(...roomIds);
  run.send({ type: 'meeting.open', payload: {} }, CHAIR);
  return run;
};

/** The names of the events that a command leads to, or the code of its refusal. */
export const outcome = (run: Run, command: Command, actor: Actor): string[] | string => {
  const decision = run.send(command, actor);
  return decision.ok ? decision.events.map(({ type }) => type) : decision.code;
};
