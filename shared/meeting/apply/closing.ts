import type { Appliers } from './table.ts';

export const closing = {
  'meeting.closed': (state, { version }) => ({ ...state, phase: 'closed', issuedMinutes: version }),

  /** What may be put right after the end may be again: notes, attendance, conclusions. */
  'meeting.reopened': (state) => ({ ...state, phase: 'ended' }),

  'notice.issued': (state, { version }) => ({ ...state, issuedNotices: version, noticeStands: true }),

  'notice.reopened': (state) => ({ ...state, noticeStands: false }),
} satisfies Partial<Appliers>;
