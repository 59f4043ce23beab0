import { formatClock } from '../../ui/format.ts';
import { useServerNow } from './use-server-now.ts';

export type RunningTimeProps = {
  /** The length of time to show at a moment of the server's clock, in milliseconds; null shows nothing. */
  at: (now: number) => number | null;
  label: string;
  'data-testid'?: string;
};

/** A length of time that runs. Not announced: a screen reader reads it when asked. */
export function RunningTime({ at, label, ...rest }: RunningTimeProps) {
  const length = at(useServerNow());
  if (length === null) return null;
  return (
    <span role="timer" aria-label={label} {...rest}>
      {formatClock(length)}
    </span>
  );
}
