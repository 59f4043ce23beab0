import { useInterval } from '@mantine/hooks';
import { useRef } from 'react';
import type { MeetingSummary } from '#shared/contract/meetings.ts';
import { installationId } from '../api/installation.ts';
import { checkDue } from './ahead.ts';

const LOOKS_EVERY_MS = 15_000;

/** Begins a check by itself ahead of each of these meetings, once. A page that is opened late does it at once. */
export const useCheckAhead = (meetings: readonly MeetingSummary[], begin: () => void): void => {
  const checked = useRef(new Set<string>());
  const look = () => {
    const due = checkDue(meetings, checked.current, installationId(), Date.now());
    if (due === undefined) return;
    checked.current.add(due.id);
    begin();
  };
  useInterval(look, LOOKS_EVERY_MS, { autoInvoke: true });
};
