import type { MeetingEvent, RecordedEvent } from '../contract/events.ts';
import { roomOf, roomParty } from '../contract/ids.ts';
import type { PartyId } from '../contract/ids.ts';
import { takesPart } from '../meeting/rooms.ts';
import type { MeetingState, Vote } from '../meeting/state.ts';

const isVoteInPlace = ({ votes, phase }: MeetingState): boolean => {
  const open = votes.filter(({ closed }) => closed === null);
  return open.length === 0 || (open.length === 1 && open[0] === votes.at(-1) && phase === 'open');
};

const areResultsInPlace = ({ votes }: MeetingState): boolean => {
  const shown = votes.filter((vote) => vote.shown);
  return shown.length <= 1 && shown.every(({ closed }) => closed !== null);
};

const hidesSecrets = ({ secret, cast }: Vote): boolean =>
  [...cast.values()].every(({ choiceId }) => (choiceId === null) === secret);

const isCountedOnce = ({ closed, cast, roomIds, quorum }: Vote): boolean => {
  if (!closed) return true;
  const { counts, eligible, quorate, cast: number } = closed.result;
  const sum = counts.reduce((total, { count }) => total + count, 0);
  return sum === cast.size && number === cast.size && eligible === roomIds.size && quorate === cast.size >= quorum;
};

/** What must hold in every state, whatever led to it (DEFINITIONS: the log). Gives the names of what is broken. */
export const brokenInState = (state: MeetingState): string[] => {
  const { floor, onDeck, queue, presenter, attendees, phase, mode, sweep } = state;
  const isThere = (roomId: string): boolean => attendees.get(roomParty(roomId))?.standing === 'room';
  const presentingRoom = presenter === null ? undefined : roomOf(presenter);
  const rules: [string, boolean][] = [
    ['the speaker is invited and in the meeting', !floor || (takesPart(state, floor.roomId) && isThere(floor.roomId))],
    ['nobody is twice in the queue', new Set(queue).size === queue.length],
    ['who is in the queue is in the meeting', queue.every(isThere)],
    ['the speaker is not in the queue', !floor || !queue.includes(floor.roomId)],
    ['the on-deck room is not the speaker', onDeck === null || onDeck !== floor?.roomId],
    ['the on-deck room is in the meeting', onDeck === null || isThere(onDeck)],
    ['there is a floor and a deck only while open', phase === 'open' || (!floor && onDeck === null)],
    ['the presenter is in the meeting', presenter === null || attendees.has(presenter)],
    [
      'a room presents only while it speaks',
      mode === 'discussion' || presentingRoom === undefined || presentingRoom === floor?.roomId,
    ],
    ['after the end there is neither queue nor presenter', phase !== 'ended' || (queue.length === 0 && !presenter)],
    ['in a discussion there is neither floor nor deck', mode === 'briefing' || (!floor && onDeck === null)],
    ['at most one roll call goes on', state.rollCalls.filter(({ closedAt }) => closedAt === null).length <= 1],
    [
      'after the end no roll call goes on',
      phase !== 'ended' || state.rollCalls.every(({ closedAt }) => closedAt !== null),
    ],
    ['a sweep goes on only while open', !sweep || sweep.ended || phase === 'open'],
    ['the room that is called is one of those asked', !sweep?.current || sweep.roomIds.includes(sweep.current)],
    ['who was put out is not in the meeting', [...state.expelled].every((party) => !attendees.has(party))],
    ['at most one vote goes on, and only while open', isVoteInPlace(state)],
    ['at most one result is shown, and of a closed vote', areResultsInPlace(state)],
    [
      'only who may vote has voted',
      state.votes.every(({ cast, roomIds }) => [...cast.keys()].every((id) => roomIds.has(id))),
    ],
    ['of a secret vote nobody knows who voted for what', state.votes.every(hidesSecrets)],
    ['a closed vote has counted each vote once', state.votes.every(isCountedOnce)],
    [
      'an item runs only while the meeting does',
      state.course.running === null || phase === 'open' || phase === 'paused',
    ],
    [
      'the clock of the running item stands while the meeting is paused',
      state.course.running === null || (state.course.running.since === null) === (phase === 'paused'),
    ],
    ['guests were not invited', state.guests.isDisjointFrom(state.invited)],
    ['it stands paused in the phase of that name', (phase === 'paused') === (state.pausedSince !== null)],
    ['a secret meeting has no content', !state.secret || (state.title === '' && attendees.size === 0)],
  ];
  return rules.filter(([, holds]) => !holds).map(([name]) => name);
};

/** Says of every event of one kind or its counterpart whether they take turns, party by party. */
const takeTurns = (moves: readonly { who: string; begins: boolean }[]): boolean => {
  const open = new Set<string>();
  return moves.every(({ who, begins }) => {
    if (open.has(who) === begins) return false;
    if (begins) open.add(who);
    else open.delete(who);
    return true;
  });
};

/** Whether every vote was cast while the vote it belongs to went on. */
const votesInTime = (events: readonly MeetingEvent[]): boolean => {
  let open: string | null = null;
  return events.every((event) => {
    if (event.type === 'vote.opened') open = event.payload.voteId;
    if (event.type === 'vote.closed') open = null;
    return event.type !== 'vote.cast' || event.payload.voteId === open;
  });
};

/** Whether every answer to a roll call stands between its start and its end. */
const answersInTime = (events: readonly MeetingEvent[]): boolean => {
  let open: string | null = null;
  return events.every((event) => {
    if (event.type === 'rollCall.started') open = event.payload.rollCallId;
    if (event.type === 'rollCall.closed') open = null;
    return event.type !== 'rollCall.answered' || event.payload.rollCallId === open;
  });
};

const AFTER_THE_END = new Set([
  'presence.ended',
  'party.left',
  'note.written',
  'conclusion.written',
  'conclusion.withdrawn',
  'task.set',
  'task.withdrawn',
  'attendance.corrected',
  'meeting.reclassified',
  'meeting.closed',
  'meeting.reopened',
  'notice.issued',
  'paper.added',
  'paper.withdrawn',
  'notice.reopened',
]);

/** What must hold of every log. Gives the names of what is broken. */
export const brokenInLog = (log: readonly RecordedEvent[]): string[] => {
  const events = log.map(({ event }) => event);
  const end = events.findIndex(({ type }) => type === 'meeting.ended');
  const presence = events.flatMap((event) =>
    event.type === 'presence.began' || event.type === 'presence.ended'
      ? [{ who: event.payload.party, at: event.payload.at, begins: event.type === 'presence.began' }]
      : [],
  );
  const floor = events.flatMap((event) =>
    event.type === 'floor.given' || event.type === 'floor.ended'
      ? [{ who: event.payload.roomId, begins: event.type === 'floor.given' }]
      : [],
  );
  const screen = events.flatMap((event) =>
    event.type === 'presentation.started' || event.type === 'presentation.stopped'
      ? [{ who: event.payload.party, begins: event.type === 'presentation.started' }]
      : [],
  );
  const items = events.flatMap((event) =>
    event.type === 'agenda.itemStarted' || event.type === 'agenda.itemFinished'
      ? [{ who: event.payload.itemId, begins: event.type === 'agenda.itemStarted' }]
      : [],
  );
  const latest = new Map<PartyId, number>();
  const inOrder = presence.every(({ who, at }) => {
    const before = latest.get(who) ?? 0;
    latest.set(who, at);
    return at >= before;
  });
  const oneAtATime = (moves: readonly { begins: boolean }[]): boolean =>
    takeTurns(moves.map(({ begins }) => ({ who: 'all', begins })));
  const rules: [string, boolean][] = [
    ['a closed roll call takes no answer', answersInTime(events)],
    ['a closed vote takes no answer', votesInTime(events)],
    ['at most one item runs, and who is finished had begun', oneAtATime(items) && takeTurns(items)],
    ['sequence numbers have no gap', log.every(({ seq }, index) => seq === index + 1)],
    ['ended is final', end < 0 || events.slice(end + 1).every(({ type }) => AFTER_THE_END.has(type))],
    ['presence begins and ends in turn', takeTurns(presence)],
    ['intervals do not overlap', inOrder],
    ['at most one speaker, and who loses the floor had it', oneAtATime(floor) && takeTurns(floor)],
    ['at most one presenter, and who stops had started', oneAtATime(screen) && takeTurns(screen)],
    [
      'of a secret meeting there is one event',
      events.every(({ type }) => type !== 'meeting.registered') || log.length === 1,
    ],
  ];
  return rules.filter(([, holds]) => !holds).map(([name]) => name);
};
