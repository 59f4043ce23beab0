import { createBrowserRouter, type RouteObject } from 'react-router';
import { adminRoutes } from '../admin/routes.tsx';
import { deskRoutes } from '../desk/routes.tsx';
import { targetsRoutes } from '../targets/routes.tsx';
import { ErrorPage } from './error-page.tsx';
import { RouteLoading } from './route-loading.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { RequireSession } from './require-session.tsx';
import { Shell } from './shell.tsx';

const signedIn: RouteObject[] = [
  {
    element: <Shell />,
    children: [
      { index: true, lazy: async () => ({ Component: (await import('../meetings/meetings-page.tsx')).MeetingsPage }) },
      {
        path: 'meetings/new',
        lazy: async () => ({ Component: (await import('../convene/convene-page.tsx')).ConvenePage }),
      },
      deskRoutes,
      { path: 'tasks', lazy: async () => ({ Component: (await import('../tasks/tasks-page.tsx')).TasksPage }) },
      {
        path: 'tasks/table',
        lazy: async () => ({ Component: (await import('../tasks/table-page.tsx')).TaskTablePage }),
      },
      targetsRoutes,
      adminRoutes,
      {
        path: 'account/password',
        lazy: async () => ({ Component: (await import('../account/password-page.tsx')).PasswordPage }),
      },
    ],
  },
  // A live meeting fills the screen and brings its own header.
  {
    path: 'meetings/:meetingId',
    lazy: async () => ({ Component: (await import('./meeting-page.tsx')).MeetingPage }),
  },
];

/** All addresses of the client. Pages are loaded when they are first opened. */
export const routes: RouteObject[] = [
  {
    ErrorBoundary: ErrorPage,
    HydrateFallback: RouteLoading,
    children: [
      { element: <RequireSession />, children: signedIn },
      {
        element: <Shell />,
        children: [
          {
            path: 'sign-in',
            lazy: async () => ({ Component: (await import('../signin/signin-page.tsx')).SignInPage }),
          },
          {
            path: 'pair',
            lazy: async () => ({ Component: (await import('../pairing/pairing-page.tsx')).PairingPage }),
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];

/** The router over the browser's address bar. */
export const createRouter = () => createBrowserRouter(routes);
