import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { CheckItem, ConnectionCheck, MeasuredByDevice } from '#shared/contract/readiness.ts';
import { bootOfPage } from '../api/boot.ts';
import { runCheck } from './run-check.ts';

/** How a check stands: nobody has begun one, it goes on, it is done, or it could not be. */
export type CheckState =
  | { step: 'none' }
  | { step: 'running'; item: CheckItem; automatic: boolean }
  | { step: 'done'; check: ConnectionCheck }
  | { step: 'failed'; error: unknown };

const NONE: CheckState = { step: 'none' };

/** One check at a time. It ends with the page: whoever enters a meeting has the devices to himself. */
export const useCheck = () => {
  const [state, setState] = useState<CheckState>(NONE);
  const running = useRef<AbortController | null>(null);
  const client = useQueryClient();
  useEffect(() => () => running.current?.abort(), []);

  const start = async (automatic: boolean, loudspeaker: MeasuredByDevice['loudspeaker']) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const put = (next: CheckState) => {
      if (running.current === own && !own.signal.aborted) setState(next);
    };
    put({ step: 'running', item: 'camera', automatic });
    try {
      const check = await runCheck({
        loudspeaker,
        automatic,
        version: bootOfPage()?.version ?? 'unknown',
        onItem: (item) => put({ step: 'running', item, automatic }),
        signal: own.signal,
      });
      put({ step: 'done', check });
      await client.invalidateQueries({ queryKey: ['readiness'] });
    } catch (error) {
      put({ step: 'failed', error });
    }
  };

  const stop = () => {
    running.current?.abort();
    setState(NONE);
  };

  return { state, start, stop };
};
