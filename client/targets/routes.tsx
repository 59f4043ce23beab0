import type { RouteObject } from 'react-router';
import { TargetsIndex } from './targets-index.tsx';

/** The addresses of register, figures and readiness. */
export const targetsRoutes: RouteObject = {
  path: 'targets',
  lazy: async () => ({ Component: (await import('./targets-shell.tsx')).TargetsShell }),
  children: [
    { index: true, Component: TargetsIndex },
    {
      path: 'board',
      lazy: async () => ({ Component: (await import('../figures/board-page.tsx')).BoardPage }),
    },
    {
      path: 'board/:indicatorId',
      lazy: async () => ({ Component: (await import('../figures/members-page.tsx')).MembersPage }),
    },
    {
      path: 'register',
      lazy: async () => ({ Component: (await import('../register/register-page.tsx')).RegisterPage }),
    },
    {
      path: 'register/import',
      lazy: async () => ({ Component: (await import('../register/import/import-page.tsx')).ImportPage }),
    },
    {
      path: 'register/new',
      lazy: async () => ({ Component: (await import('../register/entry/entry-page.tsx')).EnterPage }),
    },
    {
      path: 'register/:lineId',
      lazy: async () => ({ Component: (await import('../register/record/record-page.tsx')).RecordPage }),
    },
    {
      path: 'register/:lineId/change',
      lazy: async () => ({ Component: (await import('../register/entry/entry-page.tsx')).ChangeEntryPage }),
    },
    {
      path: 'units',
      lazy: async () => ({ Component: (await import('../units/quantities-page.tsx')).QuantitiesPage }),
    },
    {
      path: 'units/participation',
      lazy: async () => ({
        Component: (await import('../participation/participation-page.tsx')).ParticipationPage,
      }),
    },
    {
      path: 'units/participation/:unitId',
      lazy: async () => ({
        Component: (await import('../participation/unit-page.tsx')).UnitParticipationPage,
      }),
    },
    {
      path: 'coverage',
      lazy: async () => ({ Component: (await import('../coverage/coverage-page.tsx')).CoveragePage }),
    },
    {
      path: 'indicators',
      lazy: async () => ({ Component: (await import('../indicators/indicators-page.tsx')).IndicatorsPage }),
    },
    {
      path: 'indicators/new',
      lazy: async () => ({ Component: (await import('../indicators/edit-page.tsx')).EditPage }),
    },
    {
      path: 'indicators/:indicatorId',
      lazy: async () => ({ Component: (await import('../indicators/edit-page.tsx')).EditPage }),
    },
    {
      path: 'papers',
      lazy: async () => ({
        Component: (await import('../paper-registers/paper-registers-page.tsx')).PaperRegistersPage,
      }),
    },
    {
      path: 'closing',
      lazy: async () => ({ Component: (await import('./closing/closing-page.tsx')).ClosingPage }),
    },
    {
      path: 'reporting',
      lazy: async () => ({ Component: (await import('../reporting/reporting-page.tsx')).ReportingPage }),
    },
    {
      path: 'rooms',
      lazy: async () => ({ Component: (await import('../rooms/rooms-page.tsx')).RoomsPage }),
    },
  ],
};
