import { accept, event, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';

/** Issuing what the meeting leaves behind. Said again for the version that was issued last, nothing is to be done. */
export const closing = {
  'meeting.close': (state, payload) => {
    if (state.phase === 'closed' && payload.version === state.issuedMinutes) return accept();
    const code = phaseRefusal(state, 'ended');
    if (code) return refuse(code);
    return payload.version === state.issuedMinutes + 1
      ? accept(event('meeting.closed', payload))
      : refuse('wrong-phase');
  },

  'meeting.reopen': (state, { reason }) => {
    const code = phaseRefusal(state, 'closed');
    return code ? refuse(code) : accept(event('meeting.reopened', { version: state.issuedMinutes + 1, reason }));
  },

  /** Independent of the minutes: a notice is due sooner than they are signed. */
  'notice.issue': (state, payload) => {
    const code = phaseRefusal(state, 'ended', 'closed');
    if (code) return refuse(code);
    if (state.noticeStands) return payload.version === state.issuedNotices ? accept() : refuse('wrong-phase');
    return payload.version === state.issuedNotices + 1
      ? accept(event('notice.issued', payload))
      : refuse('wrong-phase');
  },

  'notice.reopen': (state, { reason }) => {
    const code = phaseRefusal(state, 'ended', 'closed');
    if (code) return refuse(code);
    if (!state.noticeStands) return refuse('wrong-phase');
    return accept(event('notice.reopened', { version: state.issuedNotices + 1, reason }));
  },
} satisfies Partial<Deciders>;
