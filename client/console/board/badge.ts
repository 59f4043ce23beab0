import type { RoomState as BadgeState } from '../../ui/state-badge.tsx';
import type { RoomState } from './rooms.ts';

/** The house's colour and shape of each state: a line that is being built up or is lost is trouble. */
export const BADGE: Record<RoomState, BadgeState> = {
  speaking: 'speaking',
  onDeck: 'onDeck',
  present: 'present',
  late: 'late',
  joining: 'trouble',
  lost: 'trouble',
  absent: 'absent',
};
