import type { EventOf, MeetingEvent, MeetingEventType, RecordedEvent } from '../contract/events.ts';
import type { FigureFacts, RegisterState } from '../contract/register.ts';
import { apply } from '../meeting/apply.ts';
import { emptyMeeting, type MeetingState } from '../meeting/state.ts';

/** What the log of a meeting convened here says for its line in the register. Moments are UTC milliseconds. */
export type HostedMeeting = {
  title: string | null;
  /** As somebody laid them down; what was measured of a hybrid meeting is not in them. */
  figures: FigureFacts;
  /** Both null of a secret meeting: its log tells no day. */
  startsAt: number | null;
  endsAt: number | null;
  endedAt: number | null;
  state: RegisterState;
  invitedRoomIds: readonly string[];
  enteredAt: number;
  /** When something was last changed on which a figure depends. */
  changedAt: number;
};

/** The events after which a line may say something else. */
export const TELLING: readonly MeetingEventType[] = [
  'meeting.convened',
  'meeting.registered',
  'meeting.changed',
  'meeting.postponed',
  'meeting.cancelled',
  'meeting.opened',
  'meeting.ended',
  'attendance.corrected',
];

/** A meeting as its log tells it; undefined before it was convened. */
export const hostedMeeting = (meetingId: string, events: readonly RecordedEvent[]): HostedMeeting | undefined => {
  let state = emptyMeeting(meetingId);
  let meeting: HostedMeeting | undefined;
  let counted = '';
  let registered: EventOf<'meeting.registered'>['payload'] | undefined;
  for (const recorded of events) {
    state = apply(state, recorded);
    const { at, event } = recorded;
    if (event.type === 'meeting.registered') registered = event.payload;
    if (!TELLING.includes(event.type)) continue;
    const next = registered ? secretLine(registered) : lineOf(state);
    if (next === undefined) continue;
    const countedNow = JSON.stringify(countedOf(next));
    const isChanged = countedNow !== counted || concernsSites(event);
    counted = countedNow;
    meeting = { ...next, enteredAt: meeting?.enteredAt ?? at, changedAt: (!isChanged && meeting?.changedAt) || at };
  }
  return meeting;
};

type Line = Omit<HostedMeeting, 'enteredAt' | 'changedAt'>;

const secretLine = ({ organiserUnitId, class: kind }: EventOf<'meeting.registered'>['payload']): Line => ({
  title: null,
  figures: { organiserUnitId, class: kind, wide: false, form: null, remoteOnline: false, secret: true },
  startsAt: null,
  endsAt: null,
  endedAt: null,
  state: 'planned',
  invitedRoomIds: [],
});

const lineOf = ({ facts, openedAt, endedAt, phase, invited }: MeetingState): Line | undefined => {
  if (facts === null) return undefined;
  const { title, organiserUnitId, class: kind, wide, form, startsAt, endsAt } = facts;
  return {
    title,
    figures: { organiserUnitId, class: kind, wide, form, remoteOnline: form === 'ket-hop', secret: false },
    startsAt,
    endsAt,
    endedAt,
    state: openedAt === null ? stateOf(phase) : 'held',
    invitedRoomIds: [...invited],
  };
};

const stateOf = (phase: MeetingState['phase']): RegisterState =>
  phase === 'postponed' || phase === 'cancelled' ? 'called-off' : 'planned';

/** What the figures see of a line. */
const countedOf = ({ figures, startsAt, endedAt, state, invitedRoomIds }: Line): Partial<Line> => ({
  figures,
  startsAt,
  endedAt,
  state,
  invitedRoomIds,
});

/** Whether a correction says who was connected. */
const concernsSites = (event: MeetingEvent): boolean =>
  event.type === 'attendance.corrected' && event.payload.correction.field === 'attended';
