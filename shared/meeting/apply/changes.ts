import type { MeetingEvent } from '../../contract/events.ts';
import { isMovedBy } from '../moved.ts';
import { figuresAfter } from '../figures.ts';
import type { MeetingState } from '../state.ts';
import type { Appliers } from './table.ts';

type Facts = Extract<MeetingEvent, { type: 'meeting.changed' }>['payload'];

/** What the meeting is from now on, by the facts laid down. */
export const withFacts = (state: MeetingState, facts: Facts): MeetingState => ({
  ...state,
  facts,
  figures: figuresAfter(state, facts),
  title: facts.title,
  startsAt: facts.startsAt,
  endsAt: facts.endsAt,
  chairId: facts.chairId,
  secretaryId: facts.secretaryId,
  deputyId: facts.deputyId,
  agenda: facts.agenda,
  invited: new Set(facts.invitedRoomIds),
});

/** Nobody speaks, asks or shows anything in a meeting that does not take place. */
const calledOff = {
  queue: [],
  floor: null,
  onDeck: null,
  muted: new Set<string>(),
  presenter: null,
  lobby: new Map<string, never>(),
} as const;

export const changes = {
  'meeting.changed': (state, facts, { at }) => {
    const changed = withFacts(state, facts);
    return {
      ...changed,
      phase: state.phase === 'postponed' ? 'convened' : state.phase,
      guests: state.guests.difference(changed.invited),
      calledOffReason: null,
      settled: null,
      movedAt: isMovedBy(state, facts) ? at : state.movedAt,
      handedOver: state.handedOver && state.deputyId === facts.deputyId,
    };
  },

  'meeting.postponed': (state, { reason }) => ({ ...state, ...calledOff, phase: 'postponed', calledOffReason: reason }),

  'meeting.cancelled': (state, { reason }) => ({ ...state, ...calledOff, phase: 'cancelled', calledOffReason: reason }),
} satisfies Partial<Appliers>;
