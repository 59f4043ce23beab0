import type { RouteObject } from 'react-router';
import { MeetingDesk } from './desk.tsx';

/** The addresses of a meeting's parts, below `/meetings/:meetingId`. */
export const deskRoutes: RouteObject = {
  path: 'meetings/:meetingId',
  element: <MeetingDesk />,
  children: [
    { path: 'about', lazy: async () => ({ Component: (await import('../meetings/about-page.tsx')).AboutPage }) },
    { path: 'change', lazy: async () => ({ Component: (await import('../convene/change-page.tsx')).ChangePage }) },
    {
      path: 'invited',
      lazy: async () => ({ Component: (await import('../invitations/invited-page.tsx')).InvitedPage }),
    },
    { path: 'papers', lazy: async () => ({ Component: (await import('../documents/papers-page.tsx')).PapersPage }) },
    { path: 'mails', lazy: async () => ({ Component: (await import('../mail/mails-page.tsx')).MailsPage }) },
    {
      path: 'attendance',
      lazy: async () => ({ Component: (await import('../attendance/attendance-page.tsx')).AttendancePage }),
    },
    { path: 'minutes', lazy: async () => ({ Component: (await import('../minutes/minutes-page.tsx')).MinutesPage }) },
    { path: 'signing', lazy: async () => ({ Component: (await import('../signing/signing-page.tsx')).SigningPage }) },
    {
      path: 'downloads',
      lazy: async () => ({ Component: (await import('../downloads/downloads-page.tsx')).DownloadsPage }),
    },
    { path: 'log', lazy: async () => ({ Component: (await import('../meeting-log/log-page.tsx')).LogPage }) },
  ],
};
