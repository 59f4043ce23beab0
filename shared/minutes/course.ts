import type { MeetingEvent, RecordedEvent } from '../contract/events.ts';
import type { SweepAnswer } from '../contract/roll-call.ts';

type Happening =
  | { kind: 'speech'; roomId: string; from: number; to: number | null; notes: string[] }
  | { kind: 'note'; at: number; roomId: string | null; text: string }
  | { kind: 'sweep'; from: number; to: number | null; answers: Map<string, { answer: SweepAnswer; note: string }> }
  | { kind: 'vote'; voteId: string; question: string; from: number; to: number | null }
  | { kind: 'pause'; from: number; to: number | null }
  | { kind: 'discussion'; at: number; begins: boolean }
  | { kind: 'charge'; at: number; handedOver: boolean };

/** Where in the minutes something stands: in the item that ran, before the first one, or after it and in none. */
export type Place = 'course' | 'outside' | `item:${string}`;

/** A line of the course: who spoke, what the secretary noted, what else happened. Moments are UTC milliseconds. */
export type Entry = Happening & { place: Place };

export type Speech = Extract<Entry, { kind: 'speech' }>;
type Sweep = Extract<Entry, { kind: 'sweep' }>;
type Pause = Extract<Entry, { kind: 'pause' }>;
type Vote = Extract<Entry, { kind: 'vote' }>;

/** What is still open while the log is read. */
type Reader = {
  entries: Entry[];
  speech: Speech | null;
  sweep: Sweep | null;
  pause: Pause | null;
  vote: Vote | null;
  /** Where it stands what begins now. */
  place: Place;
  /** Called in a sweep: that it has the floor for its answer is no speech. */
  called: string | null;
  /** The latest words of each note; one that was corrected keeps its place. */
  texts: ReadonlyMap<string, string>;
  seen: Set<string>;
};

/** The course of a meeting in the order in which it happened. */
export const courseIn = (events: readonly RecordedEvent[]): Entry[] => {
  const reader: Reader = {
    entries: [],
    speech: null,
    sweep: null,
    pause: null,
    vote: null,
    place: 'course',
    called: null,
    texts: latestTexts(events),
    seen: new Set(),
  };
  for (const { at, event } of events) {
    readAgenda(reader, event);
    readFloor(reader, at, event);
    readSweep(reader, at, event);
    readNote(reader, at, event);
    readVote(reader, at, event);
    readPhase(reader, at, event);
  }
  return reader.entries;
};

const latestTexts = (events: readonly RecordedEvent[]): Map<string, string> =>
  new Map(
    events.flatMap(({ event }) => (event.type === 'note.written' ? [[event.payload.noteId, event.payload.text]] : [])),
  );

const readAgenda = (reader: Reader, event: MeetingEvent): void => {
  if (event.type === 'agenda.itemStarted') reader.place = `item:${event.payload.itemId}`;
  if (event.type === 'agenda.itemFinished') reader.place = 'outside';
};

const readVote = (reader: Reader, at: number, event: MeetingEvent): void => {
  if (event.type === 'vote.opened') {
    const { voteId, question } = event.payload;
    reader.vote = { kind: 'vote', place: reader.place, voteId, question, from: at, to: null };
    reader.entries.push(reader.vote);
  }
  if (event.type === 'vote.closed' && reader.vote) reader.vote.to = at;
};

const readFloor = (reader: Reader, at: number, event: MeetingEvent): void => {
  if (event.type === 'floor.given' && event.payload.roomId !== reader.called) {
    reader.speech = {
      kind: 'speech',
      place: reader.place,
      roomId: event.payload.roomId,
      from: at,
      to: null,
      notes: [],
    };
    reader.entries.push(reader.speech);
  }
  if (event.type === 'floor.ended') {
    if (reader.speech?.roomId === event.payload.roomId) reader.speech.to = at;
    reader.speech = null;
  }
};

const readSweep = (reader: Reader, at: number, event: MeetingEvent): void => {
  switch (event.type) {
    case 'sweep.started':
      reader.sweep = { kind: 'sweep', place: reader.place, from: at, to: null, answers: new Map() };
      reader.entries.push(reader.sweep);
      return;
    case 'sweep.called':
      reader.called = event.payload.roomId;
      return;
    case 'sweep.answered':
      reader.sweep?.answers.set(event.payload.roomId, event.payload);
      return;
    case 'sweep.ended':
      // Answers may be corrected after the end: the sweep stays the one that they belong to.
      reader.called = null;
      if (reader.sweep) reader.sweep.to = at;
      return;
    default:
  }
};

const readNote = (reader: Reader, at: number, event: MeetingEvent): void => {
  if (event.type !== 'note.written' || reader.seen.has(event.payload.noteId)) return;
  const { noteId, speakerRoomId } = event.payload;
  reader.seen.add(noteId);
  const text = reader.texts.get(noteId) ?? event.payload.text;
  // Called in a sweep, a room is heard without speaking to the meeting: what is noted then stands alone.
  if (reader.speech && reader.speech.roomId === speakerRoomId) reader.speech.notes.push(text);
  else reader.entries.push({ kind: 'note', place: reader.place, at, roomId: speakerRoomId, text });
};

const readPhase = (reader: Reader, at: number, event: MeetingEvent): void => {
  switch (event.type) {
    case 'meeting.paused':
      reader.pause = { kind: 'pause', place: reader.place, from: at, to: null };
      reader.entries.push(reader.pause);
      return;
    case 'meeting.resumed':
      if (reader.pause) reader.pause.to = at;
      return;
    case 'mode.changed':
      reader.entries.push({ kind: 'discussion', place: reader.place, at, begins: event.payload.mode === 'discussion' });
      return;
    case 'chair.handedOver':
    case 'chair.takenBack':
      reader.entries.push({ kind: 'charge', place: reader.place, at, handedOver: event.type === 'chair.handedOver' });
      return;
    default:
  }
};
