import {
  IconCalendarOff,
  IconDeviceDesktop,
  IconDoor,
  IconHistory,
  IconMail,
  IconSettings,
  IconSignature,
  IconSitemap,
  IconUsers,
} from '@tabler/icons-react';

/** The parts of the administration, in the order of the navigation; the path is the address under /administration. */
export const SECTIONS = [
  { name: 'units', path: 'units', icon: IconSitemap },
  { name: 'rooms', path: 'rooms', icon: IconDoor },
  { name: 'devices', path: 'devices', icon: IconDeviceDesktop },
  { name: 'accounts', path: 'accounts', icon: IconUsers },
  { name: 'issuers', path: 'issuers', icon: IconSignature },
  { name: 'mail', path: 'mail', icon: IconMail },
  { name: 'holidays', path: 'holidays', icon: IconCalendarOff },
  { name: 'settings', path: 'settings', icon: IconSettings },
  { name: 'audit', path: 'audit', icon: IconHistory },
] as const;
