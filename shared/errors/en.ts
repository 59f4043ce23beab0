import type { ErrorCode } from '../contract/refusals.ts';

/** What people read when something was refused: what is the matter, and what to do next. */
export const en: Record<ErrorCode, string> = {
  'bad-input': 'Something in the entry is not right. Check the marked fields and send it again.',
  'unknown-message': 'The system does not know this request. Reload the page to get the latest version.',
  'too-large': 'What was sent is too large. Shorten it and send it again.',
  'not-signed-in': 'You are no longer signed in. Sign in again, or pair the room again.',
  'not-permitted': 'You may not do this. If you need it done, contact the chair or the secretary of the meeting.',
  'wrong-credentials': 'The user name or the password is wrong. Check both and try again.',
  'bad-pairing-code': 'The pairing code is wrong, used or expired. Ask the administrator for a new one.',
  'not-invited': 'This room is not on the list of attendees. Ask the secretary of the meeting to add it.',
  'foreign-origin': 'The request came from another site and was not accepted. Open the address of this system itself.',
  'not-in-meeting': 'You are not in this meeting. Enter the meeting and try again.',
  'wrong-phase':
    'This is not possible at the present stage of the meeting. Check the state of the meeting and try again.',
  'secret-meeting': 'A secret meeting is only registered and is never held here. Hold it in person, as the rules say.',
  'not-present': 'This room is not connected now. Wait until it is back, or call it by phone.',
  'already-speaking': 'This room is speaking already. There is no need to ask or to call again.',
  'hand-already-raised': 'The room has already asked to speak. Wait for its turn.',
  'hand-not-raised': 'This room is not in the list of those who asked to speak. Look at the list again.',
  'queue-mismatch': 'The list of those who asked to speak has just changed. Put the new list in order again.',
  'not-speaker': 'Only the room that is speaking can do this. Ask to speak and wait for your turn.',
  'no-speaker': 'No room is speaking now. Give the floor to a room first.',
  'nobody-on-deck': 'No room is being prepared to speak. Choose a room first.',
  'muted-by-chair': 'The chair has muted this room. Ask to speak to be unmuted.',
  'already-presenting': 'Another screen is being shared. Have it stopped before you share yours.',
  'not-presenting': 'There is no shared screen to stop. Look at the meeting’s stage again.',
  'not-joined': 'The connection to the meeting is not complete. Enter the meeting again.',
  'not-found': 'What you asked for was not found. Go back to today’s meetings.',
  'too-many-requests': 'Too many attempts in a short time. Wait a minute and try again.',
  'too-many-connections':
    'This account or device is open in too many windows. Close some of them and reload this page.',
  'another-device': 'This room is in the meeting with another device. Leave the meeting on that device first.',
  'second-device':
    'Another device tried to enter as this room and was turned away. To use that one, leave the meeting here first.',
  replaced: 'The meeting was opened in another window or on another device. Go on there, or enter again here.',
  'meeting-busy': 'The meeting is handling too many actions. Try again in a few seconds.',
  'media-unavailable': 'Picture and sound are interrupted. The meeting goes on; wait for them to come back.',
  'store-unavailable':
    'The server cannot write at the moment, so this was not done. Picture and sound go on; tell the technician, then try again.',
  internal: 'Something went wrong in the system. Try again; if it goes on, contact the technician.',
};
