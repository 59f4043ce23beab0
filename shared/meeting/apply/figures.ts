import type { Appliers } from './table.ts';

export const figures = {
  'meeting.reclassified': (state, { reason: _reason, ...counted }) => ({ ...state, figures: counted }),

  'meeting.settled': (state, { reason: _reason, ...settled }) => ({ ...state, settled }),
} satisfies Partial<Appliers>;
