import type { Principal } from '#shared/contract/accounts.ts';

/** Whether somebody administers any unit: the administration is open then, and shows what lies under it. */
export const isAdministrator = (principal: Principal): boolean => administeredUnit(principal) !== undefined;

/** The first unit that somebody administers; undefined for others. */
export const administeredUnit = (principal: Principal): string | undefined =>
  principal.kind === 'account' ? principal.grants.find(({ role }) => role === 'administrator')?.unitId : undefined;
