export { accounts, grants } from './accounts.ts';
export { devices, pairingCodes } from './devices.ts';
export { facts } from './facts.ts';
export { meetingEvents } from './meeting-events.ts';
export { agendaItems, invitations, meetings } from './meetings.ts';
export { rooms } from './rooms.ts';
export { sessions } from './sessions.ts';
export { units } from './units.ts';
