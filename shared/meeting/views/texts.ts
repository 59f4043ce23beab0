import { roomOf, roomParty } from '../../contract/ids.ts';
import type { PartyId } from '../../contract/ids.ts';
import type { Standing } from '../../contract/meetings.ts';
import type { TextMessage } from '../../contract/text-messages.ts';
import { CHAIRS_OFFICE } from '../../permissions/live.ts';
import type { TextLine } from '../state.ts';

/** Whether a text message concerns a participant: a room its own and those to all, office and technician their thread. */
export const concernsText = ({ thread, roomId }: TextLine, party: PartyId, standing: Standing): boolean => {
  const own = roomOf(party);
  if (own !== undefined) return roomId === null || roomId === own;
  if (standing === 'technician') return roomId === null || thread === 'technician';
  return roomId === null || (thread === 'office' && CHAIRS_OFFICE.includes(standing));
};

/** A text message with names in place of ids. */
export const textView = (line: TextLine, nameOf: (party: PartyId) => string): TextMessage => ({
  messageId: line.messageId,
  at: line.at,
  thread: line.thread,
  roomId: line.roomId,
  roomName: line.roomId === null ? '' : nameOf(roomParty(line.roomId)),
  fromRoom: roomOf(line.author) !== undefined,
  author: nameOf(line.author),
  text: line.text,
});
