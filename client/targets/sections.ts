import {
  IconBuildingBroadcastTower,
  IconBuildingCommunity,
  IconChartBar,
  IconDoor,
  IconFileExport,
  IconFiles,
  IconListDetails,
  IconLock,
  IconTargetArrow,
} from '@tabler/icons-react';

/** The parts of the area of figures, in their order: under which path below /targets each lies. */
export const SECTIONS = [
  { name: 'board', path: 'board', icon: IconChartBar },
  { name: 'units', path: 'units', icon: IconBuildingCommunity },
  { name: 'coverage', path: 'coverage', icon: IconBuildingBroadcastTower },
  { name: 'rooms', path: 'rooms', icon: IconDoor },
  { name: 'register', path: 'register', icon: IconListDetails },
  { name: 'papers', path: 'papers', icon: IconFiles },
  { name: 'closing', path: 'closing', icon: IconLock },
  { name: 'reporting', path: 'reporting', icon: IconFileExport },
  { name: 'indicators', path: 'indicators', icon: IconTargetArrow },
] as const;
