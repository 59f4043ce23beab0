export type { Live, LiveDeps, LiveServer, Outcome } from './ports.ts';
