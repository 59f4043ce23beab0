import type { adminDevices as vi } from '../vi/admin-devices.ts';
import type { Translation } from '../translation.ts';

export const adminDevices = {
  title: 'Room devices',
  description:
    'To pair a computer with a room, make a code here and enter it there. Those paired are shown with when they were last there.',
  search: 'Find a room',
  clearSearch: 'Clear the search',
  facets: { label: 'Show rooms', all: 'All', paired: 'With a device', unpaired: 'Without one' },
  loading: 'Loading the devices…',
  showing: '{{shown}} of {{all}} rooms',
  empty: { title: 'No rooms', body: 'Change the search or the filter.' },
  noDevice: 'No device yet',
  simulated: 'simulated',
  paired: 'paired {{moment}}',
  neverSeen: 'never seen',
  lastSeen: 'last seen {{moment}}',
  code: 'Make a pairing code',
  codeFor: 'Pairing code for {{name}}',
  codeHelp: 'On the computer in the room, open this address and enter the code. It works once.',
  newCode: 'Another code',
  expires: 'Works until {{time}}, for another',
  expired: 'The code has expired. Make another one.',
  revoke: 'Revoke',
  revokeOf: 'Revoke device {{device}} of {{name}}',
  revokeAll: 'Revoke all',
  revokeAllOf: 'Revoke all devices of {{name}}',
  confirmOne: {
    title: 'Revoke device {{device}} of {{name}}?',
    body: 'This computer leaves the meeting in progress at once, and cannot come back until it is paired with a new code.',
  },
  confirmAll: {
    title_one: 'Revoke {{count}} device of {{name}}?',
    title_other: 'Revoke all {{count}} devices of {{name}}?',
    body: 'The room leaves the meeting in progress at once. Each computer must be paired again with a new code.',
  },
} as const satisfies Translation<typeof vi>;
