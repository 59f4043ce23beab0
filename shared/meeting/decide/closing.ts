import { accept, event, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';

/** Issuing what the meeting leaves behind. Said again for the version that was issued last, nothing is to be done. */
export const closing = {
  'meeting.close': (state, { after, ...paper }) => {
    if (state.phase === 'closed' && paper.version === state.issuedMinutes) return accept();
    const code = phaseRefusal(state, 'ended');
    if (code) return refuse(code);
    if (paper.version !== state.issuedMinutes + 1) return refuse('wrong-phase');
    return after === state.seq ? accept(event('meeting.closed', paper)) : refuse('draft-outdated');
  },

  'meeting.reopen': (state, { reason }) => {
    const code = phaseRefusal(state, 'closed');
    return code ? refuse(code) : accept(event('meeting.reopened', { version: state.issuedMinutes + 1, reason }));
  },

  /** Independent of the minutes: a notice is due sooner than they are signed. */
  'notice.issue': (state, { after, ...paper }) => {
    const code = phaseRefusal(state, 'ended', 'closed');
    if (code) return refuse(code);
    if (state.noticeStands) return paper.version === state.issuedNotices ? accept() : refuse('wrong-phase');
    if (paper.version !== state.issuedNotices + 1) return refuse('wrong-phase');
    return after === state.seq ? accept(event('notice.issued', paper)) : refuse('draft-outdated');
  },

  'notice.reopen': (state, { reason }) => {
    const code = phaseRefusal(state, 'ended', 'closed');
    if (code) return refuse(code);
    if (!state.noticeStands) return refuse('wrong-phase');
    return accept(event('notice.reopened', { version: state.issuedNotices + 1, reason }));
  },
} satisfies Partial<Deciders>;
