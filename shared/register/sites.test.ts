import { describe, expect, it } from 'vitest';
import type { MeetingForm } from '../contract/meetings.ts';
import type { KnownAttendance } from './attendance.ts';
import { type InvitedRoom, sitesOf } from './sites.ts';

const figuresOf = (form: MeetingForm) => ({
  isSaid: false,
  sitesConnected: null,
  figures: {
    organiserUnitId: 'city',
    class: 'giao-ban',
    wide: true,
    form,
    remoteOnline: form === 'ket-hop',
    secret: false,
  } as const,
});
const rooms: InvitedRoom[] = [
  { roomId: 'r0', unitId: 'city', level: 'city' },
  { roomId: 'r1', unitId: 'phuctan', level: 'commune' },
  { roomId: 'r2', unitId: 'hangbac', level: 'commune' },
];
const nobody: KnownAttendance = {
  attended: false,
  late: false,
  leftEarly: false,
  excused: false,
  presentMs: 0,
  disconnections: 0,
  spokenMs: 0,
  timesSpoken: 0,
};
const attendance = (connected: Record<string, Partial<KnownAttendance>>) => ({
  openMs: 3_600_000,
  byRoom: new Map(rooms.map(({ roomId }) => [roomId, { ...nobody, ...connected[roomId] }])),
});

describe('the sites of a meeting', () => {
  it('are the invited rooms but the own one, and what it reaches are theirs', () => {
    expect(sitesOf(figuresOf('truc-tuyen'), rooms, undefined)).toMatchObject({
      reach: ['commune', 'commune'],
      sites: 2,
      sitesConnected: null,
      openMs: null,
      invited: rooms.map(({ unitId }) => ({ unitId, attendance: null })),
    });
  });

  it('were connected when somebody was there for a moment, or counts as there', () => {
    const sites = sitesOf(
      figuresOf('truc-tuyen'),
      rooms,
      attendance({ r0: { presentMs: 9 }, r1: { presentMs: 1 }, r2: { attended: true } }),
    );
    expect(sites).toMatchObject({ sites: 2, sitesConnected: 2, openMs: 3_600_000 });
    expect(sites.invited[1]?.attendance?.presentMs).toBe(1);
    expect(sitesOf(figuresOf('truc-tuyen'), rooms, attendance({ r0: { presentMs: 9 } })).sitesConnected).toBe(0);
  });

  it('of a hybrid meeting were online when one of them was connected', () => {
    const hybrid = figuresOf('ket-hop');
    expect(sitesOf(hybrid, rooms, undefined).remoteOnline).toBe(true);
    expect(sitesOf(hybrid, rooms, attendance({ r0: { attended: true } })).remoteOnline).toBe(false);
    expect(sitesOf(hybrid, rooms, attendance({ r2: { presentMs: 5 } })).remoteOnline).toBe(true);
    expect(sitesOf({ ...hybrid, isSaid: true }, rooms, attendance({})).remoteOnline).toBe(true);
  });

  it('were as many as somebody has said, where the meeting was never opened here', () => {
    expect(sitesOf({ ...figuresOf('truc-tuyen'), sitesConnected: 2 }, rooms, undefined).sitesConnected).toBe(2);
    expect(sitesOf({ ...figuresOf('truc-tuyen'), sitesConnected: 2 }, rooms, attendance({})).sitesConnected).toBe(0);
  });

  it('of a meeting in person are connected to nothing, and nobody knows who came', () => {
    const sites = sitesOf(figuresOf('truc-tiep'), rooms, attendance({}));
    expect(sites).toMatchObject({ sites: 2, sitesConnected: null, openMs: null });
    expect(sites.invited.every((unit) => unit.attendance === null)).toBe(true);
  });
});
