import type { AgendaDraft } from '../form/values.ts';

/** Minutes of all lines together, as far as they are given. */
export const plannedMinutes = (agenda: readonly AgendaDraft[]): number =>
  agenda.reduce((sum, { minutes }) => sum + (typeof minutes === 'number' ? minutes : 0), 0);
