import type { Principal } from '#shared/contract/accounts.ts';

/** Whether somebody keeps the register of any unit. Of which, the server judges by the meeting's day. */
export const isKeeper = (principal: Principal): boolean =>
  principal.kind === 'account' && principal.grants.some(({ role }) => role === 'chair' || role === 'secretary');
