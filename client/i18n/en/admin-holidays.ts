import type { adminHolidays as vi } from '../vi/admin-holidays.ts';
import type { Translation } from '../translation.ts';

export const adminHolidays = {
  title: 'Public holidays',
  description:
    'Public holidays and the days worked in their place: notice of invitations and papers, and repeating briefings, are reckoned by them.',
  loading: 'Loading the holidays…',
  readOnly: 'Only the city’s administrators change the holidays.',
  year: 'Year',
  of: 'Holidays and days worked for them in {{year}}',
  unknown:
    'No public holiday of {{year}} is known: working days of that year are reckoned as if there were none. Enter them once they are announced.',
  empty: { title: 'No day in {{year}} yet', body: 'Choose “Add a day” to enter a holiday or a day worked for one.' },
  columns: { day: 'Day', kind: 'Kind', name: 'Name', actions: 'Actions' },
  kinds: { off: 'Off', worked: 'Worked', ordinary: 'Taken out' },
  byLaw: 'By law',
  entered: 'Entered',
  changed: 'Changed from the law',
  add: 'Add a day',
  enter: { open: 'Change', of: 'Change {{day}}' },
  remove: {
    open: 'Take out',
    of: 'Take out {{day}}',
    body: '“{{name}}” will not count any more; the day is what its weekday says. Meetings already convened stay as they are.',
  },
  restore: {
    open: 'Restore',
    of: 'Restore {{day}}',
    body: 'The day is again as the law has it: “{{name}}”.',
  },
  form: {
    off: 'Off',
    worked: 'Worked (in place of a day off)',
    inTheWeek: 'This day is in the week: it is worked anyway.',
    atTheWeekend: 'This day is at the weekend: it is off anyway.',
    nameHelp: 'For example: Lunar New Year',
    reason: 'By which decision',
    reasonHelp: 'Goes into the audit; for example the number of a notice',
    dayNeeded: 'Choose the day.',
    nameNeeded: 'Give the day a name.',
    reasonNeeded: 'Say by which decision.',
    save: 'Save',
  },
  saved: 'The holidays are saved.',
} as const satisfies Translation<typeof vi>;
