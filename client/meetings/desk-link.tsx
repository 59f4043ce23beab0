import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingSummary } from '#shared/contract/meetings.ts';

/** The way to a meeting's desk, for those who have one. */
export function DeskLink({ meeting: { id, standing, secret, title } }: { meeting: MeetingSummary }) {
  const { t } = useTranslation('desk');
  if (standing === null || standing === 'room' || secret) return null;
  return (
    <Button
      component={Link}
      to={`/meetings/${id}/about`}
      variant="subtle"
      aria-label={t('openOf', { title: title ?? '' })}
      data-testid="desk"
    >
      {t('open')}
    </Button>
  );
}
