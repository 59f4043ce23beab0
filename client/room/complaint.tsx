import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { ComplaintContext } from './use-command.ts';
import classes from './room.module.css';

const SHOWN_MS = 8_000;

/** A band over the stage that says why something did not work, and goes away by itself. */
export function Complaints({ children }: { children: ReactNode }) {
  const [complaint, setComplaint] = useState<{ sentence: string } | null>(null);
  const complain = useCallback((sentence: string) => setComplaint({ sentence }), []);
  useEffect(() => {
    if (!complaint) return undefined;
    const timer = setTimeout(() => setComplaint(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [complaint]);
  return (
    <ComplaintContext value={complain}>
      {children}
      <div role="alert" className={classes.complaint} data-testid="complaint">
        {complaint?.sentence}
      </div>
    </ComplaintContext>
  );
}
