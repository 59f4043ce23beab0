export { createLive } from './live.ts';
export type { Identity, Live, LiveServer } from './ports.ts';
