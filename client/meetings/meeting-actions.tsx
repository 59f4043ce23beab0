import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingSummary } from '#shared/contract/meetings.ts';
import { CHAIRS_OFFICE } from '#shared/permissions/live.ts';
import { ChangeLink } from '../convene/change-link.tsx';
import { wayIn } from './way-in.ts';

/** The buttons of a meeting in the list: the way in, and for its office the replies to the invitation and the way to change it. */
export function MeetingActions({ meeting }: { meeting: MeetingSummary }) {
  const { t } = useTranslation(['meetings', 'invitations', 'documents', 'downloads']);
  const way = wayIn(meeting);
  if (way === null) return null;
  const action = t(`actions.${way.action}`);
  const title = meeting.title ?? t('secretTitle');
  const preparing = way.live && meeting.standing !== null && CHAIRS_OFFICE.includes(meeting.standing);
  return (
    <Group gap="xs">
      <Button
        component={Link}
        to={`/meetings/${meeting.id}/papers`}
        variant="default"
        aria-label={t('documents:openOn', { title })}
      >
        {t('documents:open')}
      </Button>
      {preparing && (
        <Button
          component={Link}
          to={`/meetings/${meeting.id}/invited`}
          variant="default"
          aria-label={t('invitations:openOn', { title })}
        >
          {t('invitations:open')}
        </Button>
      )}
      {preparing && (
        <Button
          component={Link}
          to={`/meetings/${meeting.id}/downloads`}
          variant="default"
          aria-label={t('actionOn', { action: t('downloads:open'), title })}
        >
          {t('downloads:open')}
        </Button>
      )}
      <ChangeLink meeting={meeting} />
      <Button
        component={Link}
        to={way.to}
        variant={way.live ? 'filled' : 'default'}
        data-testid="way-in"
        aria-label={t('actionOn', { action, title })}
      >
        {action}
      </Button>
    </Group>
  );
}
