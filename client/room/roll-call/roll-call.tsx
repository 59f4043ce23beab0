import { useLive, useReadable } from '../../live/hooks.ts';
import { RollCallPanel } from './panel.tsx';

/** The roll call that asks this room; gone by itself when it is closed. A new one begins anew. */
export function RollCall() {
  const asked = useReadable(useLive().self)?.rollCall;
  return asked ? <RollCallPanel key={asked.rollCallId} asked={asked} /> : null;
}
