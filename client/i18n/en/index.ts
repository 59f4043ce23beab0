import { attendance } from './attendance.ts';
import { board } from './board.ts';
import { common } from './common.ts';
import { console } from './console.ts';
import { convene } from './convene.ts';
import { meetings } from './meetings.ts';
import { notes } from './notes.ts';
import { pairing } from './pairing.ts';
import { queue } from './queue.ts';
import { signin } from './signin.ts';

export const en = { attendance, board, common, console, convene, meetings, notes, pairing, queue, signin } as const;
