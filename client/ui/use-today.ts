import { useInterval } from '@mantine/hooks';
import { useState } from 'react';
import { dayOf } from './format.ts';

const MINUTE_MS = 60_000;

/** Today in Vietnam, `YYYY-MM-DD`; goes on at midnight, because rooms leave their page open for weeks. */
export function useToday(): string {
  const [today, setToday] = useState(() => dayOf(Date.now()));
  useInterval(() => setToday(dayOf(Date.now())), MINUTE_MS, { autoInvoke: true });
  return today;
}
