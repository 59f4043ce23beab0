import type { Principal } from '#shared/contract/accounts.ts';
import type { AuditAction } from '#shared/contract/audit.ts';
import type { Deed } from '../store/audit.ts';

/** What somebody does to a room's computers, for the audit. */
export const deviceDeed = (
  principal: Principal,
  at: number,
  action: Extract<AuditAction, `device.${string}` | `room.${string}`>,
  subject: { id: string; name: string; unitId: string },
  change: Pick<Deed, 'before' | 'after'> = {},
): Deed => ({
  at,
  actor: principal.kind === 'account' ? principal.accountId : 'system',
  actorName: principal.displayName,
  action,
  subjectId: subject.id,
  subjectName: subject.name,
  unitId: subject.unitId,
  ...change,
});
