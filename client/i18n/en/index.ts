import { adminAudit } from './admin-audit.ts';
import { admin } from './admin.ts';
import { attendance } from './attendance.ts';
import { board } from './board.ts';
import { common } from './common.ts';
import { console } from './console.ts';
import { convene } from './convene.ts';
import { enter } from './enter.ts';
import { meetings } from './meetings.ts';
import { notes } from './notes.ts';
import { pairing } from './pairing.ts';
import { queue } from './queue.ts';
import { rollCall } from './roll-call.ts';
import { room } from './room.ts';
import { signin } from './signin.ts';
import { stage } from './stage.ts';

export const en = {
  admin,
  adminAudit,
  attendance,
  board,
  common,
  console,
  convene,
  enter,
  meetings,
  notes,
  pairing,
  queue,
  rollCall,
  room,
  signin,
  stage,
} as const;
