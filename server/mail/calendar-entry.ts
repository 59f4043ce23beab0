import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { tzlib_get_ical_block as blockOf } from 'timezones-ical-library';
import { z } from 'zod';
import { instant } from '#shared/contract/ids.ts';
import { oneLine } from './one-line.ts';

dayjs.extend(utc);
dayjs.extend(timezone);

const ZONE = 'Asia/Ho_Chi_Minh';

/** Stands for an organiser without a mail address: a calendar entry names one, and answers to it go nowhere (RFC 2606). */
const NO_ADDRESS = 'no-reply@giaoban.invalid';

/** A meeting as calendars know it (RFC 5545), for anyone. */
export const calendarEntry = z.strictObject({
  meetingId: z.string(),
  /** Rises with each change: a calendar takes up only what is newer than what it has. */
  sequence: z.number().int().nonnegative(),
  isCancelled: z.boolean(),
  /** When the facts came to be as they are. */
  stamp: instant,
  title: z.string(),
  startsAt: instant,
  endsAt: instant,
  location: z.string(),
  description: z.string(),
  url: z.string(),
  organiser: z.strictObject({ name: z.string(), address: z.string().nullable() }),
});
export type CalendarEntry = z.infer<typeof calendarEntry>;

type Party = { name: string; address: string };

/** iTIP's method (RFC 5546): whoever is invited is asked or told off, anyone else just gets the date. */
export const methodOf = ({ isCancelled }: CalendarEntry, attendee: Party | null): 'PUBLISH' | 'REQUEST' | 'CANCEL' => {
  if (isCancelled) return 'CANCEL';
  return attendee === null ? 'PUBLISH' : 'REQUEST';
};

/** The text of an `.ics` file. Its identifier is the meeting's own for ever, whatever the server is called. */
export const calendarText = (entry: CalendarEntry, attendee: Party | null): string => {
  const method = methodOf(entry, attendee);
  const calendar = ical({
    prodId: '//Giaoban//Giaoban//VI',
    method: ICalCalendarMethod[method],
    // Without a name here: the library would write moments such as the stamp without saying that they are UTC.
    timezone: { name: null, generator: (zone) => [blockOf(zone)].flat()[0] ?? '' },
  });
  calendar.createEvent({
    id: `${entry.meetingId}@giaoban`,
    sequence: entry.sequence,
    stamp: new Date(entry.stamp),
    // A bare Date would be read by the clock of this machine.
    start: dayjs(entry.startsAt).tz(ZONE),
    end: dayjs(entry.endsAt).tz(ZONE),
    timezone: ZONE,
    summary: oneLine(entry.title),
    location: oneLine(entry.location),
    description: entry.description,
    url: entry.url,
    status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: oneLine(entry.organiser.name), email: entry.organiser.address ?? NO_ADDRESS },
    ...(attendee && {
      attendees: [
        {
          name: oneLine(attendee.name),
          email: attendee.address,
          ...(method === 'REQUEST' && { rsvp: true, status: ICalAttendeeStatus.NEEDSACTION }),
        },
      ],
    }),
  });
  return calendar.toString();
};
