import { describe, expect, it } from 'vitest';
import { event, secondEvent } from '../meeting/decision.ts';
import { conveneCommand } from '../testing/briefing.ts';
import { logOf } from '../testing/log.ts';
import { hostedMeeting } from './hosted.ts';

const facts = conveneCommand(7_200_000).payload;
const convened = [10, secondEvent('meeting.convened', facts)] as const;
const told = (...later: Parameters<typeof logOf>[0]) => hostedMeeting('m1', logOf([convened, ...later]));

describe('the line of a meeting convened here', () => {
  it('is not there before it was convened', () => {
    expect(hostedMeeting('m1', [])).toBeUndefined();
  });

  it('is planned as it was convened', () => {
    expect(told()).toEqual({
      title: 'Giao ban tháng 11',
      figures: {
        organiserUnitId: 'city',
        class: 'giao-ban',
        wide: true,
        form: 'truc-tuyen',
        remoteOnline: false,
        secret: false,
      },
      isSaid: false,
      platform: '',
      sitesConnected: null,
      startsAt: 7_200_000,
      endsAt: 7_200_000 + 3 * 3_600_000,
      endedAt: null,
      state: 'planned',
      invitedRoomIds: ['r1', 'r2', 'r3', 'r4'],
      enteredAt: 10_000,
      changedAt: 10_000,
    });
  });

  it('is held from its opening on, also when it is changed then', () => {
    expect(told([20, event('meeting.opened', {})])).toMatchObject({ state: 'held', changedAt: 20_000 });
    const changed = { ...facts, title: 'Giao ban', form: 'ket-hop' } as const;
    expect(told([20, event('meeting.opened', {})], [30, event('meeting.changed', changed)])).toMatchObject({
      title: 'Giao ban',
      state: 'held',
      figures: { form: 'ket-hop', remoteOnline: true },
      changedAt: 30_000,
    });
    expect(told([20, event('meeting.opened', {})], [90, event('meeting.ended', {})])).toMatchObject({
      state: 'held',
      endedAt: 90_000,
    });
  });

  it('is called off when it is cancelled or put off, and planned again on its new day', () => {
    const reason = { reason: 'Bão' };
    expect(told([20, event('meeting.cancelled', reason)])).toMatchObject({ state: 'called-off', changedAt: 20_000 });
    const postponed = [20, event('meeting.postponed', reason)] as const;
    expect(told(postponed)?.state).toBe('called-off');
    const later = { ...facts, startsAt: 90_000_000, endsAt: 95_000_000 };
    expect(told(postponed, [30, event('meeting.changed', later)])).toMatchObject({
      state: 'planned',
      startsAt: 90_000_000,
    });
  });

  it('is changed where a figure depends on it, and by corrections of who attended', () => {
    const changed = (payload: Partial<typeof facts>) =>
      told([30, event('meeting.changed', { ...facts, ...payload })])?.changedAt;
    expect(changed({ title: 'Khác', place: 'Tầng 3' })).toBe(10_000);
    expect(changed({ wide: false })).toBe(30_000);
    expect(changed({ invitedRoomIds: ['r1'] })).toBe(30_000);
    const ended = [
      [20, event('meeting.opened', {})],
      [90, event('meeting.ended', {})],
    ] as const;
    const corrected = (correction: { field: 'attended' | 'late'; value: boolean }) =>
      told(...ended, [99, event('attendance.corrected', { roomId: 'r1', correction, reason: 'Họp phòng bên' })]);
    expect(corrected({ field: 'attended', value: true })?.changedAt).toBe(99_000);
    expect(corrected({ field: 'late', value: true })?.changedAt).toBe(90_000);
  });

  it('counts as somebody has classified it, and was what somebody has said', () => {
    const figures = {
      organiserUnitId: 'city',
      class: 'chuyen-de',
      wide: false,
      form: 'ket-hop',
      remoteOnline: true,
    } as const;
    const reclassified = event('meeting.reclassified', { ...figures, reason: 'Nhập nhầm' });
    const counted = { figures: { ...figures, secret: false }, state: 'planned', changedAt: 30_000 };
    expect(told([30, reclassified])).toMatchObject({ ...counted, isSaid: false });
    const ended = [
      [20, event('meeting.opened', {})],
      [25, event('meeting.ended', {})],
    ] as const;
    expect(told(...ended, [30, reclassified])).toMatchObject({ ...counted, state: 'held', isSaid: true });

    const said = { held: true, platform: 'Nền tảng khác', sitesConnected: 3, reason: 'Mất điện' };
    expect(told([99, event('meeting.settled', said)])).toMatchObject({
      state: 'held',
      platform: 'Nền tảng khác',
      sitesConnected: 3,
      changedAt: 99_000,
    });
    expect(told([99, event('meeting.settled', { ...said, held: false })])?.state).toBe('called-off');
  });

  it('keeps of a secret one its organiser and class alone', () => {
    const registered = event('meeting.registered', { organiserUnitId: 'city', class: 'chuyen-de' });
    expect(hostedMeeting('m1', logOf([[10, registered]]))).toMatchObject({
      title: null,
      figures: { organiserUnitId: 'city', class: 'chuyen-de', form: null, wide: false, secret: true },
      startsAt: null,
      state: 'planned',
      invitedRoomIds: [],
    });
  });
});
