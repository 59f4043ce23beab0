export { SOCKET_LIMITS } from './gateway/limits.ts';
export { createLive } from './live.ts';
export type { Identity, Live, LiveServer } from './ports.ts';
