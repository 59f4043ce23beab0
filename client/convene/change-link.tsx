import { Button } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingSummary } from '#shared/contract/meetings.ts';

/** The way to where a meeting is changed, postponed or cancelled, for its chair and its secretaries while it can be. */
export function ChangeLink({ meeting: { id, title, phase, standing } }: { meeting: MeetingSummary }) {
  const { t } = useTranslation('convene');
  const isOffice = standing === 'chair' || standing === 'secretary';
  const isComing = phase === 'convened' || phase === 'open' || phase === 'paused' || phase === 'postponed';
  if (title === null || !isOffice || !isComing) return null;
  return (
    <Button
      component={Link}
      to={`/meetings/${id}/change`}
      variant="default"
      leftSection={<IconEdit size={18} aria-hidden />}
      aria-label={t('change.openOn', { title })}
    >
      {t('change.open')}
    </Button>
  );
}
