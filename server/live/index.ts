export { createLive } from './live.ts';
export type { Live, LiveServer } from './ports.ts';
