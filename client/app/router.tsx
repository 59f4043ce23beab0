import { createBrowserRouter, type RouteObject } from 'react-router';
import { adminRoutes } from '../admin/routes.tsx';
import { ErrorPage } from './error-page.tsx';
import { RouteLoading } from './route-loading.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { RequireSession } from './require-session.tsx';
import { Shell } from './shell.tsx';

const signedIn: RouteObject[] = [
  {
    element: <Shell />,
    children: [
      {
        path: 'meetings/:meetingId/minutes',
        lazy: async () => ({ Component: (await import('../minutes/minutes-page.tsx')).MinutesPage }),
      },
      { index: true, lazy: async () => ({ Component: (await import('../meetings/meetings-page.tsx')).MeetingsPage }) },
      {
        path: 'meetings/new',
        lazy: async () => ({ Component: (await import('../convene/convene-page.tsx')).ConvenePage }),
      },
      {
        path: 'meetings/:meetingId/change',
        lazy: async () => ({ Component: (await import('../convene/change-page.tsx')).ChangePage }),
      },
      {
        path: 'meetings/:meetingId/attendance',
        lazy: async () => ({ Component: (await import('../attendance/attendance-page.tsx')).AttendancePage }),
      },
      {
        path: 'meetings/:meetingId/invited',
        lazy: async () => ({ Component: (await import('../invitations/invited-page.tsx')).InvitedPage }),
      },
      {
        path: 'meetings/:meetingId/mails',
        lazy: async () => ({ Component: (await import('../mail/mails-page.tsx')).MailsPage }),
      },
      {
        path: 'meetings/:meetingId/papers',
        lazy: async () => ({ Component: (await import('../documents/papers-page.tsx')).PapersPage }),
      },
      {
        path: 'meetings/:meetingId/signing',
        lazy: async () => ({ Component: (await import('../signing/signing-page.tsx')).SigningPage }),
      },
      {
        path: 'meetings/:meetingId/downloads',
        lazy: async () => ({ Component: (await import('../downloads/downloads-page.tsx')).DownloadsPage }),
      },
      {
        path: 'meetings/:meetingId/log',
        lazy: async () => ({ Component: (await import('../meeting-log/log-page.tsx')).LogPage }),
      },
      { path: 'tasks', lazy: async () => ({ Component: (await import('../tasks/tasks-page.tsx')).TasksPage }) },
      {
        path: 'tasks/table',
        lazy: async () => ({ Component: (await import('../tasks/table-page.tsx')).TaskTablePage }),
      },
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
