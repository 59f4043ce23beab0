import type { Phase } from '#shared/contract/meetings.ts';

/** Whether a meeting in this phase has been held and is finished. */
export const isOver = (phase: Phase): boolean => phase === 'ended' || phase === 'closed';
