import { Text, type TextProps } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { useState } from 'react';
import { formatClock } from './format.ts';

export type CountdownProps = TextProps & {
  /** Until when, on the server's clock. */
  endsAt: number;
  /** The server's clock minus this computer's, in milliseconds. */
  clockOffsetMs?: number;
};

/** The time left, second by second, down to nothing. Not announced: a screen reader reads it when asked. */
export function Countdown({ endsAt, clockOffsetMs = 0, ...text }: CountdownProps) {
  const [now, setNow] = useState(Date.now);
  useInterval(() => setNow(Date.now()), 250, { autoInvoke: true });
  const left = Math.max(0, endsAt - (now + clockOffsetMs));
  return (
    <Text component="span" className="tabular" role="timer" {...text}>
      {formatClock(Math.ceil(left / 1000) * 1000)}
    </Text>
  );
}
