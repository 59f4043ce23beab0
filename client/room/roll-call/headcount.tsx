import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { canBeFewer, counted, type Draft } from './draft.ts';
import room from '../room.module.css';
import classes from './roll-call.module.css';

type HeadcountProps = { draft: Draft; onChange: (draft: Draft) => void };

/** How many people are in the room: two large buttons and a figure. */
export function Headcount({ draft, onChange }: HeadcountProps) {
  const { t } = useTranslation('rollCall');
  return (
    <div className={classes.headcount} role="group" aria-label={t('headcount')}>
      <span>{t('headcount')}</span>
      <button
        type="button"
        className={room.plain}
        aria-label={t('fewer')}
        disabled={!canBeFewer(draft)}
        onClick={() => onChange(counted(draft, -1))}
        data-testid="headcount-fewer"
      >
        <IconMinus aria-hidden />
      </button>
      <output aria-live="polite" data-testid="headcount">
        {draft.headcount}
      </output>
      <button
        type="button"
        className={room.plain}
        aria-label={t('more')}
        onClick={() => onChange(counted(draft, 1))}
        data-testid="headcount-more"
      >
        <IconPlus aria-hidden />
      </button>
    </div>
  );
}
