import type { LiveName } from '#shared/contract/live.ts';
import type { MeetingView, SelfView } from '#shared/contract/views.ts';
import { mayAct } from '#shared/permissions/live.ts';

/** What the viewer may do. */
export type Rights = {
  /** Whether the viewer has the right at this moment. */
  may: (name: LiveName) => boolean;
  /** Whether the viewer has the right and the meeting's phase allows it. */
  can: (name: LiveName) => boolean;
  /** Acts with the chair's rights, without being the chair, because the chair is not there or has handed over. */
  standsIn: boolean;
};

/** The floor and the deck exist only while the meeting is open. */
const WHILE_OPEN: ReadonlySet<LiveName> = new Set<LiveName>(['floor.give', 'floor.extend', 'floor.take', 'deck.set']);

/** What has no meaning where everyone may speak at any time. */
const NOT_IN_DISCUSSION: ReadonlySet<LiveName> = new Set<LiveName>([...WHILE_OPEN, 'sweep.start']);

type Meeting = Pick<MeetingView, 'chair' | 'deputy' | 'phase' | 'handedOver'> & Partial<Pick<MeetingView, 'mode'>>;

/** The viewer's rights, judged as the server judges them: who has lost the line a moment ago still counts as there. */
export const rightsOf = (self: SelfView | null, meeting: Meeting | null): Rights => {
  if (self === null || meeting === null) return { may: () => false, can: () => false, standsIn: false };
  const { chair, deputy, phase, mode, handedOver } = meeting;
  const { standing } = self;
  const there = { chairPresent: chair?.there ?? false, deputyPresent: deputy?.there ?? false, handedOver };
  const may = (name: LiveName) =>
    !(mode === 'discussion' && NOT_IN_DISCUSSION.has(name)) && mayAct(name, standing, there);
  return {
    may,
    can: (name) => may(name) && (phase === 'open' || !WHILE_OPEN.has(name)),
    standsIn: standing !== 'chair' && may('meeting.end'),
  };
};
