import type { MeetingView } from '#shared/contract/views.ts';

/** A change that is said aloud by a screen reader. */
export type Announcement =
  | { kind: 'speaking'; name: string }
  | { kind: 'stopped'; name: string }
  | { kind: 'phase'; phase: MeetingView['phase'] }
  | { kind: 'hand'; roomId: string }
  | { kind: 'hands'; count: number };

export type Heard = { view: Pick<MeetingView, 'phase' | 'speaker'>; queue: readonly string[] };

/** What is worth saying between two looks at the meeting: phase, speaker, new hands. Mere moves in the queue are not. */
export const announcementsBetween = (before: Heard, after: Heard): Announcement[] => {
  const said: Announcement[] = [];
  if (before.view.phase !== after.view.phase) said.push({ kind: 'phase', phase: after.view.phase });
  const [was, is] = [before.view.speaker, after.view.speaker];
  if (is !== null && is.roomId !== was?.roomId) said.push({ kind: 'speaking', name: is.name });
  if (is === null && was !== null) said.push({ kind: 'stopped', name: was.name });
  const known = new Set(before.queue);
  const raised = after.queue.filter((roomId) => !known.has(roomId));
  if (raised.length > 1) said.push({ kind: 'hands', count: raised.length });
  else if (raised[0] !== undefined) said.push({ kind: 'hand', roomId: raised[0] });
  return said;
};
