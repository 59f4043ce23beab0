import type { admin as vi } from '../vi/admin.ts';
import type { Translation } from '../translation.ts';

export const admin = {
  title: 'Administration',
  sections: {
    units: 'Units',
    rooms: 'Rooms',
    accounts: 'Accounts',
    devices: 'Devices',
    issuers: 'Issuers',
    mail: 'E-mail',
    holidays: 'Public holidays',
    settings: 'Settings',
    audit: 'Audit',
  },
  noUnit: 'There is no such unit',
  clearUnit: 'Clear the unit',
} as const satisfies Translation<typeof vi>;
