import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Capture } from '../media/capture.ts';
import type { InputKind } from '../media/constraints.ts';
import type { LocalSource } from '../media/local-media.ts';
import classes from './enter.module.css';

type DeviceProblemProps = { kind: InputKind; capture: Capture; source: LocalSource };

/** What is wrong with a camera or a microphone, and what to do about it. Empty while nothing is. */
export function DeviceProblemNote({ kind, capture, source }: DeviceProblemProps) {
  const { t } = useTranslation('enter');
  return (
    <div role="alert" className={classes.problem} data-testid={`${kind}-problem`}>
      {source.state === 'problem' && (
        <>
          <IconAlertTriangle aria-hidden />
          <p>{t(`problem.${kind}.${source.problem}`)}</p>
          {source.problem !== 'insecure' && (
            <button type="button" className={classes.retry} onClick={() => void capture.retry(kind)}>
              {t('tryAgain')}
            </button>
          )}
        </>
      )}
    </div>
  );
}
