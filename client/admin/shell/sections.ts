import { IconHistory } from '@tabler/icons-react';

/** The parts of the administration, in the order of the navigation; the path is the address under /administration. */
export const SECTIONS = [{ name: 'audit', path: 'audit', icon: IconHistory }] as const;
