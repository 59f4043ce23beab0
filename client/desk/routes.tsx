import type { RouteObject } from 'react-router';
import { MeetingDesk } from './desk.tsx';

/** The addresses of a meeting's parts. Each is told whole: the meeting's own address is another page. */
export const deskRoutes: RouteObject = {
  element: <MeetingDesk />,
  children: [
    {
      path: 'meetings/:meetingId/about',
      lazy: async () => ({ Component: (await import('../meetings/about-page.tsx')).AboutPage }),
    },
    {
      path: 'meetings/:meetingId/change',
      lazy: async () => ({ Component: (await import('../convene/change-page.tsx')).ChangePage }),
    },
    {
      path: 'meetings/:meetingId/invited',
      lazy: async () => ({ Component: (await import('../invitations/invited-page.tsx')).InvitedPage }),
    },
    {
      path: 'meetings/:meetingId/papers',
      lazy: async () => ({ Component: (await import('../documents/papers-page.tsx')).PapersPage }),
    },
    {
      path: 'meetings/:meetingId/mails',
      lazy: async () => ({ Component: (await import('../mail/mails-page.tsx')).MailsPage }),
    },
    {
      path: 'meetings/:meetingId/readiness',
      lazy: async () => ({ Component: (await import('../readiness/readiness-page.tsx')).ReadinessPage }),
    },
    {
      path: 'meetings/:meetingId/attendance',
      lazy: async () => ({ Component: (await import('../attendance/attendance-page.tsx')).AttendancePage }),
    },
    {
      path: 'meetings/:meetingId/outcomes',
      lazy: async () => ({ Component: (await import('../outcomes/outcomes-page.tsx')).OutcomesPage }),
    },
    {
      path: 'meetings/:meetingId/minutes',
      lazy: async () => ({ Component: (await import('../minutes/minutes-page.tsx')).MinutesPage }),
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
  ],
};
