import { formatShare } from './format.ts';
import classes from './share-bar.module.css';

/** A share 0..1 as a number, and as a bar that can be read on paper and without colour. */
export function ShareBar({ share, target }: { share: number; target?: number | undefined }) {
  return (
    <span className={classes.frame}>
      <span className={classes.number}>{formatShare(share)}</span>
      <span className={classes.bar} aria-hidden>
        <span className={classes.filled} style={{ width: `${Math.min(1, share) * 100}%` }} />
        {target !== undefined && <span className={classes.target} style={{ left: `${target * 100}%` }} />}
      </span>
    </span>
  );
}
