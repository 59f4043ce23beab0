import { Button } from '@mantine/core';
import { IconFileDescription } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingDetail } from '#shared/contract/meetings.ts';
import { CHAIRS_OFFICE } from '#shared/permissions/live.ts';

/** The way to the minutes of a meeting that has ended, for those who write them. */
export function MinutesLink({ meeting: { id, phase, standing } }: { meeting: MeetingDetail }) {
  const { t } = useTranslation('minutes');
  const over = phase === 'ended' || phase === 'closed';
  if (!over || standing === null || !CHAIRS_OFFICE.includes(standing)) return null;
  return (
    <Button
      component={Link}
      to={`/meetings/${id}/minutes`}
      variant="default"
      leftSection={<IconFileDescription size={18} />}
    >
      {t('open')}
    </Button>
  );
}
