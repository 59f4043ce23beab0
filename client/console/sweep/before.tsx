import { Button, Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useReadable } from '../../live/hooks.ts';
import type { BoardState } from '../../live/session.ts';
import { StateShape } from '../../ui/state-badge.tsx';
import { ANSWER_MARK } from './answer-mark.ts';
import { useSweepDesk } from './desk.ts';
import { lastSwept } from './progress.ts';
import classes from './sweep.module.css';

/** What was written down last, and the way to put it right. */
export function Before({ board }: { board: BoardState }) {
  const { t } = useTranslation('rollCall');
  const desk = useSweepDesk();
  const fixing = useReadable(desk.fixing);
  const last = lastSwept(board);
  if (last === undefined) return <span className={classes.before} />;
  return (
    <div className={classes.before} data-fixing={fixing}>
      <p role="status" data-testid="sweep-before">
        {fixing ? (
          t('sweep.fixing', { name: last.name })
        ) : (
          <>
            {t('sweep.before', { name: last.name })} <StateShape state={ANSWER_MARK[last.answer]} />{' '}
            {t(`sweep.answer.${last.answer}`)}
          </>
        )}
      </p>
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={desk.toggleFixing}
        aria-keyshortcuts="0"
        rightSection={<Kbd size="xs">0</Kbd>}
        data-testid="sweep-fix"
      >
        {t(fixing ? 'sweep.stopFixing' : 'sweep.fix')}
      </Button>
    </div>
  );
}
