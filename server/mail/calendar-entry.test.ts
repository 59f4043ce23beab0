import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarText } from './calendar-entry.ts';

const STARTS = Date.UTC(2026, 10, 23, 1);
const entry: CalendarEntry = {
  meetingId: 'briefing-1',
  sequence: 2,
  isCancelled: false,
  stamp: Date.UTC(2026, 10, 20, 3, 4, 5),
  title: 'Giao ban tháng 11; quý IV, "cải cách"',
  startsAt: STARTS,
  endsAt: STARTS + 7_200_000,
  location: 'Phòng họp trực tuyến',
  description: 'Vào họp:\nhttps://hop.hanoi.example/meetings/briefing-1',
  url: 'https://hop.hanoi.example/meetings/briefing-1',
  organiser: { name: 'UBND Thành phố', address: 'giaoban@hanoi.example' },
};
const unit = { name: 'Phường Phúc Tân', address: 'phuctan@hanoi.example' };

/** Read by another library than the one that wrote it. */
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const [event] = calendar.getAllSubcomponents('vevent');
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  const momentOf = (name: string): number => {
    const time = event!.getFirstPropertyValue(name) as ICAL.Time;
    const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
    return wall - zone.utcOffset(time) * 1000;
  };
  return { calendar, event: event!, zone, momentOf, value: (name: string) => event!.getFirstPropertyValue(name) };
};

describe('a calendar entry', () => {
  it('says when, in the time of Việt Nam, with its zone beside it', () => {
    const { calendar, event, zone, momentOf, value } = read(calendarText(entry, unit));
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(zone.tzid).toBe('Asia/Ho_Chi_Minh');
    expect(event.getFirstProperty('dtstart')!.getParameter('tzid')).toBe('Asia/Ho_Chi_Minh');
    expect([momentOf('dtstart'), momentOf('dtend')]).toEqual([STARTS, STARTS + 7_200_000]);
    expect((value('dtstamp') as ICAL.Time).toJSDate().getTime()).toBe(entry.stamp);
    expect([value('summary'), value('description')]).toEqual([entry.title, entry.description]);
    expect(value('organizer')).toBe('mailto:giaoban@hanoi.example');
    expect(event.getFirstProperty('attendee')!.getParameter('cn')).toBe('Phường Phúc Tân');
  });

  it('keeps its identifier and raises its sequence, until it is called off', () => {
    const off = read(calendarText({ ...entry, sequence: 3, isCancelled: true }, unit));
    expect(off.calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect([off.value('uid'), off.value('sequence'), off.value('status')]).toEqual([
      'briefing-1@giaoban',
      3,
      'CANCELLED',
    ]);
    const before = read(calendarText(entry, unit));
    expect([before.value('uid'), before.value('sequence')]).toEqual(['briefing-1@giaoban', 2]);
    expect(read(calendarText(entry, null)).calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  });

  it('is one entry whatever was typed into a title or a name', () => {
    const evil = 'Giao ban\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:x@example.com\u2028"; X=1';
    const text = calendarText(
      { ...entry, title: evil, organiser: { name: evil, address: null } },
      { ...unit, name: evil },
    );
    const { calendar, event, value } = read(text);
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
    expect(event.getAllProperties('attendee').map((one) => one.getFirstValue())).toEqual([
      'MAILTO:phuctan@hanoi.example',
    ]);
    expect(value('summary')).toBe('Giao ban END:VEVENT BEGIN:VEVENT ATTENDEE:mailto:x@example.com "; X=1');
  });
});
