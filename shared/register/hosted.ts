import type { EventOf, MeetingEvent, MeetingEventType, RecordedEvent } from '../contract/events.ts';
import type { FigureFacts, RegisterState } from '../contract/register.ts';
import { apply } from '../meeting/apply.ts';
import { emptyMeeting, type MeetingState } from '../meeting/state.ts';

/** What the log of a meeting convened here says for its line in the register. Moments are UTC milliseconds. */
export type HostedMeeting = {
  title: string | null;
  /** As somebody laid them down; what was measured of a hybrid meeting is not in them. */
  figures: FigureFacts;
  /** Somebody classified it anew after its end, knowing what was measured. */
  isSaid: boolean;
  /** What it was held on, and how many sites took part, where it was never opened here and somebody has said so. */
  platform: string;
  sitesConnected: number | null;
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
  'meeting.reclassified',
  'meeting.settled',
  'meeting.opened',
  'meeting.ended',
  'attendance.corrected',
];

/** A meeting as its log tells it; undefined before it was convened. */
export const hostedMeeting = (meetingId: string, events: readonly RecordedEvent[]): HostedMeeting | undefined => {
  let state = emptyMeeting(meetingId);
  let meeting: HostedMeeting | undefined;
  let counted = '';
  let isSaid = false;
  let registered: EventOf<'meeting.registered'>['payload'] | undefined;
  for (const recorded of events) {
    state = apply(state, recorded);
    const { at, event } = recorded;
    if (event.type === 'meeting.registered') registered = event.payload;
    if (event.type === 'meeting.reclassified') isSaid = state.endedAt !== null;
    if (!TELLING.includes(event.type)) continue;
    const next = registered ? secretLine(registered) : lineOf(state, isSaid);
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
  isSaid: false,
  platform: '',
  sitesConnected: null,
  startsAt: null,
  endsAt: null,
  endedAt: null,
  state: 'planned',
  invitedRoomIds: [],
});

const lineOf = (state: MeetingState, isSaid: boolean): Line | undefined => {
  const { facts, figures, openedAt, endedAt, invited } = state;
  if (facts === null || figures === null) return undefined;
  const settled = openedAt === null ? state.settled : null;
  return {
    title: facts.title,
    figures: { ...figures, secret: false },
    isSaid,
    platform: settled?.platform ?? '',
    sitesConnected: settled?.sitesConnected ?? null,
    startsAt: facts.startsAt,
    endsAt: facts.endsAt,
    endedAt,
    state: stateOf(state),
    invitedRoomIds: [...invited],
  };
};

const stateOf = ({ openedAt, phase, settled }: MeetingState): RegisterState => {
  if (openedAt !== null) return 'held';
  if (phase === 'postponed' || phase === 'cancelled') return 'called-off';
  if (settled === null) return 'planned';
  return settled.held ? 'held' : 'called-off';
};

/** What the figures see of a line. */
const countedOf = ({ title: _title, platform: _platform, endsAt: _endsAt, ...counted }: Line): Partial<Line> => counted;

/** Whether a correction says who was connected. */
const concernsSites = (event: MeetingEvent): boolean =>
  event.type === 'attendance.corrected' && event.payload.correction.field === 'attended';
