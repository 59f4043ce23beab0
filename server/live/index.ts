export { createLive } from './live.ts';
export type { Identity, Live, LiveDeps, LiveServer, LiveSocket, Outcome } from './ports.ts';
