import type { Principal } from '#shared/contract/accounts.ts';

/** Whether somebody administers any unit: the administration is open then, and shows what lies under it. */
export const isAdministrator = (principal: Principal): boolean =>
  principal.kind === 'account' && principal.grants.some(({ role }) => role === 'administrator');
