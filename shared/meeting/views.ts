/** What the parts of the program see of a meeting: all made from its state, none stored. */
export { finishedItems } from './views/agenda.ts';
export { boardRow, noteView, totals } from './views/board.ts';
export { hostOf, officePresence } from './views/host.ts';
export { floorDeadline, meetingView } from './views/meeting.ts';
export { knockOf, knocks } from './views/door.ts';
export { selfView } from './views/self.ts';
export { boardRollCall, boardSweep } from './views/roll-call.ts';
export { concernsText, textView } from './views/texts.ts';
export { boardComment, conclusionsOf, tasksOf } from './views/outcomes.ts';
export { boardVote } from './views/votes.ts';
export { stageStreams } from './views/stage.ts';
