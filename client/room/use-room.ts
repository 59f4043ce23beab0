import { useLive, useReadable } from '../live/hooks.ts';
import { lineOf, type Line } from './line.ts';
import { turnOf, type Turn } from './turn.ts';

/** The line of this room, kept current. */
export const useLine = (): Line => {
  const session = useLive();
  return lineOf(useReadable(session.connection), useReadable(session.media));
};

/** Whether everybody is seen and heard now, this room too. */
export const useDiscussing = (): boolean => {
  const meeting = useReadable(useLive().meeting);
  return meeting?.mode === 'discussion' && meeting.phase === 'open';
};

const LISTENING: Turn = { kind: 'listening' };

/** This room's turn, kept current. */
export const useTurn = (): Turn => {
  const session = useLive();
  const self = useReadable(session.self);
  const meeting = useReadable(session.meeting);
  return self && meeting ? turnOf(self, meeting) : LISTENING;
};
