/** Where issuers are; a unit's own page adds its id. */
export const ISSUERS_ADDRESS = '/administration/issuers';
