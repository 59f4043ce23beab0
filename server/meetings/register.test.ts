import { beforeEach, describe, expect, it } from 'vitest';
import type { MeetingEvent } from '#shared/contract/events.ts';
import { addMeeting } from '../testing/meetings.ts';
import { roomIdOf, smallCity } from '../testing/small-city.ts';
import { createRegister, type Register } from './register.ts';

let city: Awaited<ReturnType<typeof smallCity>>;
let register: Register;
beforeEach(async () => {
  city = await smallCity();
  register = createRegister(city.meetings, city.log);
  await addMeeting(city, { id: 'm' });
});

const simple = (type: 'meeting.opened' | 'meeting.paused' | 'meeting.resumed' | 'meeting.ended'): MeetingEvent => ({
  type,
  version: 1,
  payload: {},
});
const registered: MeetingEvent = {
  type: 'meeting.registered',
  version: 1,
  payload: { class: 'giao-ban', organiserUnitId: 'city' },
};
let seq = 0;
const happen = async (at: number, event: MeetingEvent) => {
  const stored = await city.log.append('m', seq, [{ at, actor: 'system', events: [event] }]);
  seq += stored.length;
  return stored;
};
beforeEach(() => {
  seq = 0;
});

describe('the register of meetings', () => {
  it('follows the log', async () => {
    const course = [
      [100, registered, { phase: 'convened', openedAt: null, endedAt: null }],
      [200, simple('meeting.opened'), { phase: 'open', openedAt: 200, endedAt: null }],
      [300, simple('meeting.paused'), { phase: 'paused', openedAt: 200, endedAt: null }],
      [400, simple('meeting.resumed'), { phase: 'open', openedAt: 200, endedAt: null }],
      [500, simple('meeting.ended'), { phase: 'ended', openedAt: 200, endedAt: 500 }],
    ] as const;
    for (const [at, event, expected] of course) {
      await register.onEvents('m', await happen(at, event));
      expect(await city.meetings.byId('m')).toMatchObject(expected);
    }
  });

  it('keeps what else is known of a room that stays invited when the meeting changes', async () => {
    const invitedRoomIds = ['doican', 'phuctan'].map(roomIdOf);
    const changed: MeetingEvent = {
      type: 'meeting.changed',
      version: 1,
      payload: {
        title: 'Giao ban quý',
        class: 'giao-ban',
        organiserUnitId: 'city',
        wide: false,
        form: 'ket-hop',
        startsAt: 5,
        endsAt: 6,
        place: 'Phòng 1',
        requirements: '',
        contact: '',
        chairId: 'chair-city',
        secretaryId: null,
        deputyId: null,
        invitedRoomIds,
        agenda: [],
      },
    };
    await register.onEvents('m', await happen(100, registered));
    await register.onEvents(
      'm',
      await happen(150, { type: 'meeting.postponed', version: 1, payload: { reason: 'Bão' } }),
    );
    expect(await city.meetings.byId('m')).toMatchObject({ phase: 'postponed', calledOffReason: 'Bão' });
    await register.onEvents('m', await happen(200, changed));
    expect(await city.meetings.byId('m')).toMatchObject({
      title: 'Giao ban quý',
      phase: 'convened',
      calledOffReason: null,
      startsAt: 5,
      secretaryId: null,
    });
    expect(await city.meetings.invitedRooms('m')).toEqual(invitedRoomIds);
    expect(await city.meetings.agendaOf('m')).toEqual([]);
  });

  it('catches up at the start with what it has not heard of', async () => {
    await happen(100, registered);
    await happen(200, simple('meeting.opened'));
    expect(await city.meetings.unfinished()).toEqual([]);
    await register.catchUp();
    expect(await city.meetings.byId('m')).toMatchObject({ phase: 'open', openedAt: 200 });
    expect(await city.meetings.unfinished()).toEqual(['m']);
  });

  it('drops at the start what was entered and never convened', async () => {
    await register.catchUp();
    expect(await city.meetings.byId('m')).toBeUndefined();
  });
});
