import { describe, expect, it } from 'vitest';
import type { MeetingEvent, RecordedEvent } from '#shared/contract/events.ts';
import { announcements, type MeetingFacts } from './announcements.ts';

const facts: MeetingFacts = {
  title: 'Giao ban',
  class: 'giao-ban',
  organiserUnitId: 'city',
  wide: true,
  form: 'truc-tuyen',
  startsAt: 1_000,
  endsAt: 2_000,
  place: '',
  requirements: '',
  contact: '',
  chairId: 'chair',
  secretaryId: null,
  deputyId: null,
  invitedRoomIds: ['phuctan', 'hangbac'],
  agenda: [],
};
const changed: MeetingFacts = { ...facts, startsAt: 1_500, invitedRoomIds: ['hangbac', 'doican'] };
const convened: MeetingEvent = { type: 'meeting.convened', version: 2, payload: facts };
const opened: MeetingEvent = { type: 'meeting.opened', version: 1, payload: {} };
const changing: MeetingEvent = { type: 'meeting.changed', version: 1, payload: changed };
const off = (type: 'meeting.postponed' | 'meeting.cancelled'): MeetingEvent => ({
  type,
  version: 1,
  payload: { reason: 'Bão số 9' },
});
const logOf = (...events: MeetingEvent[]): RecordedEvent[] =>
  events.map((event, index) => ({ meetingId: 'm', seq: index + 1, at: index, actor: 'system', standing: null, event }));

describe('what is told of a meeting', () => {
  it('is who is new, who stays, and who is no longer invited', () => {
    expect(announcements(logOf(convened, changing))).toMatchObject([
      { seq: 1, sequence: 0, told: [{ kind: 'invitation', roomIds: ['phuctan', 'hangbac'] }] },
      {
        seq: 2,
        sequence: 1,
        facts: { startsAt: 1_500 },
        told: [
          { kind: 'change', roomIds: ['hangbac'] },
          { kind: 'invitation', roomIds: ['doican'] },
          { kind: 'cancellation', roomIds: ['phuctan'] },
        ],
      },
    ]);
  });

  it('names the reason to all who were invited, and may be taken up again after a postponement', () => {
    const told = announcements(logOf(convened, off('meeting.postponed'), changing, off('meeting.cancelled')));
    expect(told.map(({ sequence, reason }) => [sequence, reason])).toEqual([
      [0, null],
      [1, 'Bão số 9'],
      [2, null],
      [3, 'Bão số 9'],
    ]);
    expect(told.at(-1)?.told).toEqual([{ kind: 'cancellation', roomIds: ['hangbac', 'doican'] }]);
  });

  it('ends with the opening', () => {
    expect(announcements(logOf(convened, opened, changing))).toHaveLength(1);
  });
});
