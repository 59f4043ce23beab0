import {
  IconBuildingBroadcastTower,
  IconBuildingCommunity,
  IconChartBar,
  IconDoor,
  IconFileExport,
  IconListDetails,
  IconTargetArrow,
} from '@tabler/icons-react';
import { IconChartBar, IconDoor, IconFileExport, IconListDetails, IconTargetArrow } from '@tabler/icons-react';
import { IconChartBar, IconFileExport, IconListDetails, IconLock } from '@tabler/icons-react';
import { IconChartBar, IconFileExport, IconListDetails, IconFiles, IconLock } from '@tabler/icons-react';
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
  { name: 'register', path: 'register', icon: IconListDetails },
  { name: 'indicators', path: 'indicators', icon: IconTargetArrow },
  { name: 'rooms', path: 'rooms', icon: IconDoor },
  { name: 'units', path: 'units', icon: IconBuildingCommunity },
  { name: 'coverage', path: 'coverage', icon: IconBuildingBroadcastTower },
  { name: 'papers', path: 'papers', icon: IconFiles },
  { name: 'closing', path: 'closing', icon: IconLock },
  { name: 'reporting', path: 'reporting', icon: IconFileExport },
] as const;
