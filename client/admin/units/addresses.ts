import { useSearchParams } from 'react-router';
import { day as daySchema } from '#shared/contract/ids.ts';
import { useToday } from '../../ui/use-today.ts';

/** Where the units are. */
export const UNITS_ADDRESS = '/administration/units';

/** An address as of a day; today's has none. */
export const withDay = (address: string, day: string, today: string): string =>
  day === today ? address : `${address}?day=${day}`;

/** The day (`YYYY-MM-DD`) that the address speaks of, and changing it. */
export function useViewedDay(): [string, (day: string) => void] {
  const today = useToday();
  const [params, setParams] = useSearchParams();
  const day = daySchema.catch(today).parse(params.get('day') ?? today);
  return [day, (chosen) => setParams(chosen === today ? {} : { day: chosen }, { replace: true })];
}
