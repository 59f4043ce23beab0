import type { PartyId } from '#shared/contract/ids.ts';
import { roomParty } from '#shared/contract/ids.ts';
import type { Note } from '#shared/contract/views.ts';
import { replay } from '#shared/meeting/apply.ts';
import type { EventLog, MeetingDirectory } from '../ports.ts';

/** The lines of the secretary in the order of the meeting, corrections applied, with names. */
export const readNotes = async (log: EventLog, directory: MeetingDirectory, meetingId: string): Promise<Note[]> => {
  const { notes } = replay(meetingId, await log.load(meetingId));
  const speakers = notes.flatMap(({ speakerRoomId }) => (speakerRoomId === null ? [] : [roomParty(speakerRoomId)]));
  const parties = new Set<PartyId>([...notes.map((note) => note.author), ...speakers]);
  const names = new Map<PartyId, string>();
  for (const party of parties) names.set(party, await directory.nameOf(party));
  return notes.map(({ noteId, at, text, author, speakerRoomId }) => ({
    noteId,
    at,
    text,
    author: names.get(author) ?? '',
    speakerName: speakerRoomId === null ? null : (names.get(roomParty(speakerRoomId)) ?? null),
  }));
};
