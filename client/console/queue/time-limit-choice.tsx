import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './queue.module.css';
import { TIME_LIMITS, type TimeLimit } from './time-limit.ts';

export type TimeLimitChoiceProps = { limit: TimeLimit; onChange: (limit: TimeLimit) => void };

/** The speaking time given with the floor: one click, always in view. */
export function TimeLimitChoice({ limit, onChange }: TimeLimitChoiceProps) {
  const { t } = useTranslation('queue');
  const choose = (value: string) => {
    const chosen = TIME_LIMITS.find((one) => String(one) === value);
    if (chosen !== undefined) onChange(chosen);
  };
  return (
    <div className={classes.limit}>
      <span id="time-limit-label" className={classes.limitLabel}>
        {t('limit')}
      </span>
      <SegmentedControl
        size="xs"
        aria-labelledby="time-limit-label"
        value={String(limit)}
        onChange={choose}
        data={TIME_LIMITS.map((one) => ({
          value: String(one),
          label:
            one === null ? (
              <abbr title={t('limitValue.none')}>∞</abbr>
            ) : (
              <abbr title={t('limitValue.minutes', { minutes: one / 60 })}>{one / 60}</abbr>
            ),
        }))}
      />
    </div>
  );
}
