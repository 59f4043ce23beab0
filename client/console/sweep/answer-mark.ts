import type { SweepAnswer } from '#shared/contract/roll-call.ts';
import type { RoomState } from '../../ui/state-badge.tsx';

/** Colour and shape of an answer; its word stands beside. */
export const ANSWER_MARK: Record<SweepAnswer, RoomState> = {
  'in-order': 'present',
  problem: 'trouble',
  absent: 'absent',
};
