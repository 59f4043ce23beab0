import type { Counts } from '#shared/contract/indicators.ts';
import classes from './indicators.module.css';
import { useCountedWords } from './use-counted-words.ts';

/** What an indicator counts, in words. */
export function CountedList({ counts }: { counts: Counts }) {
  const wordsOf = useCountedWords();
  return (
    <dl className={classes.facts}>
      {wordsOf(counts).map(({ label, words }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
