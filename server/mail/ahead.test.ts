import { describe, expect, it } from 'vitest';
import { AHEAD_MS, firstHeard, isHeldBack } from './ahead.ts';
import type { Announcement } from './announcements.ts';

const now = 1_000_000;
const far = { seriesId: 's', startsAt: now + AHEAD_MS + 1 };

describe('letters about a meeting', () => {
  it('wait while it is one of many and far ahead, unless something was told already', () => {
    expect(isHeldBack(far, 0, now)).toBe(true);
    expect(isHeldBack(far, 0, now + 1)).toBe(false);
    expect(isHeldBack(far, 1, now)).toBe(false);
    expect(isHeldBack({ ...far, seriesId: null }, 0, now)).toBe(false);
  });

  it('that waited say how it stands, and nothing of one that is off', () => {
    const facts: Announcement['facts'] = {
      title: 'Giao ban',
      class: 'giao-ban',
      organiserUnitId: 'city',
      wide: true,
      form: 'truc-tuyen',
      startsAt: 1,
      endsAt: 2,
      place: '',
      requirements: '',
      contact: '',
      chairId: 'chair',
      secretaryId: null,
      deputyId: null,
      invitedRoomIds: ['phuctan'],
      agenda: [],
    };
    const convened: Announcement = {
      seq: 1,
      at: 0,
      sequence: 0,
      facts,
      reason: null,
      told: [{ kind: 'invitation', roomIds: ['phuctan'] }],
    };
    const moved: Announcement = {
      ...convened,
      seq: 2,
      sequence: 1,
      facts: { ...facts, startsAt: 3, endsAt: 4, invitedRoomIds: ['phuctan', 'doican'] },
      told: [
        { kind: 'change', roomIds: ['phuctan'] },
        { kind: 'invitation', roomIds: ['doican'] },
      ],
    };
    const off: Announcement = {
      ...moved,
      seq: 3,
      reason: 'Bão',
      told: [{ kind: 'cancellation', roomIds: ['phuctan'] }],
    };
    expect(firstHeard([convened, moved])).toEqual([
      { ...moved, told: [{ kind: 'invitation', roomIds: ['phuctan', 'doican'] }] },
    ]);
    expect(firstHeard([convened, moved, off])).toMatchObject([{ seq: 3, told: [] }]);
    expect(firstHeard([])).toEqual([]);
  });
});
