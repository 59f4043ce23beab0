import ICAL from 'ical.js';
import type { Email } from 'postal-mime';
import { z } from 'zod';

/** A meeting's date as another program's calendar takes it from the mail. */
export type MailedDate = { method: unknown; title: string; uid: string; zone: string };

/** Reads the date that is attached to an invitation. Throws where none is. */
export const mailedDate = ({ attachments }: Email): MailedDate => {
  const attached = attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  if (attached === undefined) throw new Error('no date is attached');
  const calendar = new ICAL.Component(z.array(z.unknown()).parse(ICAL.parse(textOf(attached.content))));
  const entry = calendar.getFirstSubcomponent('vevent');
  if (entry === null) throw new Error('there is no entry in the calendar');
  const { summary, uid, startDate } = new ICAL.Event(entry);
  return { method: calendar.getFirstPropertyValue('method'), title: summary, uid, zone: startDate.zone.tzid };
};

const textOf = (content: ArrayBuffer | Uint8Array | string): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);
