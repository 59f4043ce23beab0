import type { Connection } from '../gateway/connection.ts';
import { deviceOf } from './parties.ts';

/**
 * Whether a room's new connection may take over from its old one: a rebooted PC comes back with the same token and the
 * same installation, a second PC does not. People may change windows as they like, and a dead line holds nobody up.
 */
export const mayTakeOver = (next: Connection, present: Connection): boolean => {
  if (next.principal.kind === 'account' || !present.connected) return true;
  return deviceOf(next.principal) === deviceOf(present.principal) && next.installationId === present.installationId;
};
