import type { PartyId } from '#shared/contract/ids.ts';
import { roomParty } from '#shared/contract/ids.ts';
import type { Note } from '#shared/contract/views.ts';
import { replay } from '#shared/meeting/apply.ts';
import { dayOf } from '../calendar.ts';
import type { EventLog, MeetingDirectory } from '../ports.ts';
import type { MeetingRecord } from '../store/meetings.ts';

/** The lines of the secretary in the order of the meeting, corrections applied, with names. */
export const readNotes = async (
  log: EventLog,
  directory: MeetingDirectory,
  { id, startsAt }: Pick<MeetingRecord, 'id' | 'startsAt'>,
): Promise<Note[]> => {
  const { notes } = replay(id, await log.load(id));
  const speakers = notes.flatMap(({ speakerRoomId }) => (speakerRoomId === null ? [] : [roomParty(speakerRoomId)]));
  const parties = new Set<PartyId>([...notes.map((note) => note.author), ...speakers]);
  const names = new Map<PartyId, string>();
  for (const party of parties) names.set(party, await directory.nameOf(party, dayOf(startsAt)));
  return notes.map(({ noteId, at, text, author, speakerRoomId, itemId }) => ({
    noteId,
    at,
    text,
    author: names.get(author) ?? '',
    speakerName: speakerRoomId === null ? null : (names.get(roomParty(speakerRoomId)) ?? null),
    itemId,
  }));
};
