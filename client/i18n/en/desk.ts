import type { desk as vi } from '../vi/desk.ts';
import type { Translation } from '../translation.ts';

export const desk: Translation<typeof vi> = {
  back: 'Meetings',
  parts: 'Meeting file',
  open: 'Meeting file',
  openOf: 'Meeting file: {{title}}',
  part: {
    about: 'Overview',
    invited: 'Invited units',
    papers: 'Papers',
    mails: 'Mails',
    readiness: 'Readiness',
    attendance: 'Attendance',
    outcomes: 'Conclusions, tasks',
    minutes: 'Minutes',
    signing: 'Signing',
    downloads: 'Downloads',
    log: 'Log',
  },
};
