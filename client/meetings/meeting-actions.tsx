import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingSummary } from '#shared/contract/meetings.ts';
import { wayIn } from './way-in.ts';

/** The way into a meeting, where there is one. */
export function MeetingActions({ meeting }: { meeting: MeetingSummary }) {
  const { t } = useTranslation('meetings');
  const way = wayIn(meeting);
  if (way === null) return null;
  const action = t(`actions.${way.action}`);
  const title = meeting.title ?? t('secretTitle');
  return (
    <Button
      component={Link}
      to={way.to}
      variant={way.live ? 'filled' : 'default'}
      data-testid="way-in"
      aria-label={t('actionOn', { action, title })}
    >
      {action}
    </Button>
  );
}
