import type { Translation } from '../translation.ts';
import type { door as vi } from '../vi/door.ts';

export const door: Translation<typeof vi> = {
  title: 'Lobby',
  open: 'Lobby: {{count}} waiting',
  nobody: 'Nobody is waiting.',
  nobodyHint:
    'A room that was not invited, or a second computer of a room, waits here when it opens the meeting’s address.',
  copy: 'Copy the meeting’s address',
  copied: 'Address copied',
  waiting: 'Waiting',
  reason: { 'not-invited': 'Not invited', 'second-device': 'Second computer, would replace the one in the meeting' },
  since: 'waiting since {{time}}',
  admit: 'Let in',
  admitLabel: 'Let {{name}} in',
  refuse: 'Refuse',
  refuseLabel: 'Refuse {{name}}',
  refused: 'Refused',
  admitAfterAll: 'Let in after all',
  out: 'Put out',
  readmit: 'Let in again',
  readmitLabel: 'Let {{name}} in again',
  done: {
    admitted: '{{name}} was let in',
    refused: '{{name}} was refused',
    readmitted: '{{name}} may come in again',
    expelled: '{{name}} was put out of the meeting',
    undo: 'Undo',
  },
  knocked: '{{name}} is waiting to come in',
  close: 'Close',
  expel: 'Put out of the meeting…',
  expelQuestion: {
    title: 'Put {{name}} out of the meeting?',
    body: 'Picture and sound of {{name}} stop at once. The room cannot come back, not by another computer either, until you let it in again.',
    confirm: 'Put out',
  },
  cancel: 'No',
  guest: 'guest',
  expelledMark: 'put out',
  waitScreen: {
    title: 'Waiting for the chair to let you in…',
    hint: 'Stay on this page. It enters by itself as soon as you are let in.',
    second: 'If this room is in the meeting with another computer, this one will replace it.',
  },
  refusedScreen: {
    title: 'You were not let in',
    hint: 'The chair or the secretary refused. Call if this is a mistake; this page enters by itself when you are let in.',
  },
  expelledScreen: {
    title: 'You were put out of the meeting',
    hint: 'Call the secretary of the meeting. This page enters by itself when you are let in again.',
  },
  phone: 'Support: {{phone}}',
  home: 'Back to the meetings',
  unknownMeeting: 'This meeting has not invited this room',
  unknownMeetingHint: 'Press the button to ask; the chair or the secretary will decide.',
};
