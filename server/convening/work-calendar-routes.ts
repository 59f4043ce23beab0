import { z } from 'zod';
import { dayDecision, decidedDay, workCalendarView } from '#shared/contract/work-calendar.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { WorkCalendarDesk } from './work-calendar.ts';

const decision = z.object({ params: z.strictObject({ day: decidedDay }), body: dayDecision });

/** Public holidays and working days: read by all officials, changed by those who administer the whole city. */
export const workCalendarRoutes = (
  endpoints: Endpoints,
  { workCalendar }: { workCalendar: WorkCalendarDesk },
): void => {
  endpoints.signedIn(
    'GET /api/work-calendar',
    { request: z.object({}), answer: workCalendarView },
    async ({ principal }) => workCalendar.view(principal),
  );

  endpoints.signedIn(
    'PUT /api/administration/work-calendar/:day',
    { request: decision, answer: workCalendarView },
    async ({ principal }, { params: { day }, body }) => {
      await workCalendar.decide(principal, day, body);
      return workCalendar.view(principal);
    },
  );
};
