import type { EventOf, MeetingEvent } from '../../contract/events.ts';
import { accountOf, roomOf } from '../../contract/ids.ts';
import type { PartyId } from '../../contract/ids.ts';
import { MOST_IN_DISCUSSION } from '../../contract/meetings.ts';
import { leaving, stopPresentation } from '../consequences.ts';
import { accept, event, LIVE_PHASES, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';
import { figuresAfter } from '../figures.ts';
import { endRollCall } from '../roll-calls.ts';
import type { MeetingState } from '../state.ts';
import { classify } from './figures.ts';

type Facts = EventOf<'meeting.changed'>['payload'];
type Office = Pick<Facts, 'chairId' | 'secretaryId' | 'deputyId'>;

/** What is changed after convening: the facts, or whether the meeting takes place. Its id, and so its link, never changes. */
export const changes = {
  /** Of a meeting that has been opened the agenda can still change, but not who was invited or is in charge, or when. */
  'meeting.change': (state, { reason = '', ...facts }, { at }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES, 'postponed');
    if (code) return refuse(code);
    if (isSaidAlready(state, facts)) return accept();
    const counted = state.facts === null ? [] : classify(state, figuresAfter(state, facts), reason);
    if (counted.length > 0 && reason === '') return refuse('reason-needed');
    const changed = [event('meeting.changed', facts), ...counted];
    if (state.openedAt !== null) return isSameMeeting(state, facts) ? accept(...changed) : refuse('meeting-begun');
    const rooms = new Set(facts.invitedRoomIds);
    if (state.mode === 'discussion' && rooms.union(state.guests).size > MOST_IN_DISCUSSION) {
      return refuse('too-many-for-discussion');
    }
    const gone = [...state.attendees.keys()].filter((party) => isDisplaced(state, facts, party, rooms));
    return accept(
      ...gone.flatMap((party) => leaving(state, party, { reason: 'replaced', lastSeenAt: at, at })),
      ...(rooms.isSupersetOf(state.invited) ? [] : endRollCall(state)),
      ...letIn(state, rooms),
      ...changed,
    );
  },

  /** Without a new time for now: it stands in nobody's way until it is changed. */
  'meeting.postpone': (state, { reason }) => {
    const code = phaseRefusal(state, 'convened');
    return code ? refuse(code) : accept(...ending(state), event('meeting.postponed', { reason }));
  },

  'meeting.cancel': (state, { reason }) => {
    const code = phaseRefusal(state, 'convened', 'postponed');
    return code ? refuse(code) : accept(...ending(state), event('meeting.cancelled', { reason }));
  },
} satisfies Partial<Deciders>;

const ending = (state: MeetingState): MeetingEvent[] => [...stopPresentation(state), ...endRollCall(state)];

const isSaidAlready = (state: MeetingState, facts: Facts): boolean =>
  state.facts !== null &&
  state.phase !== 'postponed' &&
  state.deputyId === facts.deputyId &&
  canonical(state.facts) === canonical(facts);

/** The facts as text, whatever the order in which their fields were stored. */
const canonical = ({ agenda, ...facts }: Facts): string => JSON.stringify([inOrder(facts), agenda.map(inOrder)]);

const inOrder = (fields: Record<string, unknown>): [string, unknown][] =>
  Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1));

const isSameMeeting = (state: MeetingState, facts: Facts): boolean =>
  state.chairId === facts.chairId &&
  state.secretaryId === facts.secretaryId &&
  state.deputyId === facts.deputyId &&
  state.startsAt === facts.startsAt &&
  state.endsAt === facts.endsAt &&
  facts.invitedRoomIds.length === state.invited.size &&
  facts.invitedRoomIds.every((roomId) => state.invited.has(roomId));

/** Whether somebody who waits for the opening cannot stay in the same part: comes in anew, where it may. */
const isDisplaced = (state: MeetingState, facts: Facts, party: PartyId, rooms: ReadonlySet<string>): boolean => {
  const roomId = roomOf(party);
  if (roomId !== undefined) return !rooms.has(roomId) && !state.guests.has(roomId);
  const accountId = accountOf(party);
  return accountId !== undefined && officeOf(state, accountId) !== officeOf(facts, accountId);
};

const officeOf = (of: Office | MeetingState, accountId: string): string | undefined =>
  (['chairId', 'deputyId', 'secretaryId'] as const).find((office) => of[office] === accountId);

/** A room at the door that is invited now need not wait any longer. */
const letIn = (state: MeetingState, rooms: ReadonlySet<string>): MeetingEvent[] =>
  [...state.lobby.values()]
    .filter(({ party, status, reason }) => {
      const roomId = roomOf(party);
      return status === 'waiting' && reason === 'not-invited' && roomId !== undefined && rooms.has(roomId);
    })
    .map(({ knockId, party }) => event('lobby.admitted', { knockId, party }));
