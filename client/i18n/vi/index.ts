import { attendance } from './attendance.ts';
import { common } from './common.ts';
import { convene } from './convene.ts';
import { meetings } from './meetings.ts';
import { pairing } from './pairing.ts';
import { signin } from './signin.ts';

export const vi = { attendance, common, convene, meetings, pairing, signin } as const;
