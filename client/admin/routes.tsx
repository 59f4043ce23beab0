import type { RouteObject } from 'react-router';
import { AdminIndex } from './shell/admin-index.tsx';

/** The addresses of the administration. */
export const adminRoutes: RouteObject = {
  path: 'administration',
  lazy: async () => ({ Component: (await import('./shell/admin-shell.tsx')).AdminShell }),
  children: [
    { index: true, Component: AdminIndex },
    { path: 'units/:unitId?', lazy: async () => ({ Component: (await import('./units/units-page.tsx')).UnitsPage }) },
    {
      path: 'units/import',
      lazy: async () => ({ Component: (await import('./units/import/import-page.tsx')).ImportPage }),
    },
    { path: 'rooms', lazy: async () => ({ Component: (await import('./rooms/rooms-page.tsx')).RoomsPage }) },
    { path: 'devices', lazy: async () => ({ Component: (await import('./devices/devices-page.tsx')).DevicesPage }) },
    {
      path: 'accounts',
      lazy: async () => ({ Component: (await import('./accounts/accounts-page.tsx')).AccountsPage }),
    },
    {
      path: 'issuers/:unitId?',
      lazy: async () => ({ Component: (await import('./issuers/issuers-page.tsx')).IssuersPage }),
    },
    { path: 'mail', lazy: async () => ({ Component: (await import('./mail/mail-page.tsx')).MailPage }) },
    {
      path: 'holidays',
      lazy: async () => ({ Component: (await import('./holidays/holidays-page.tsx')).HolidaysPage }),
    },
    {
      path: 'settings',
      lazy: async () => ({ Component: (await import('./settings/settings-page.tsx')).SettingsPage }),
    },
    { path: 'audit', lazy: async () => ({ Component: (await import('./audit/audit-page.tsx')).AuditPage }) },
  ],
};
