import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type DayDecision, workCalendarView } from '#shared/contract/work-calendar.ts';
import { LAWFUL_CALENDAR } from '#shared/convening/public-holidays.ts';
import { calendarOf, type WorkCalendar } from '#shared/convening/working-days.ts';
import { request } from './request.ts';

const KEY = ['work-calendar'];

/** Public holidays and days worked in their place, with what was entered by hand. */
export const useSpecialDays = () =>
  useQuery({ queryKey: KEY, queryFn: ({ signal }) => request(workCalendarView, '/api/work-calendar', { signal }) });

/** What working days are reckoned by; until it is known, as the law has it. */
export function useWorkCalendar(): WorkCalendar {
  const { data } = useSpecialDays();
  return useMemo(() => (data === undefined ? LAWFUL_CALENDAR : calendarOf(data.days)), [data]);
}

/** Enters a day, changes it, or takes it back. */
export function useDecideDay() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ day, decision }: { day: string; decision: DayDecision }) =>
      request(workCalendarView, `/api/administration/work-calendar/${day}`, { method: 'PUT', body: decision }),
    onSuccess: (view) => client.setQueryData(KEY, view),
  });
}
