import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ComingInvitation } from '#shared/contract/invitations.ts';
import { useComingInvitations } from '../api/invitations.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { dayOf, formatDay, formatTime } from '../ui/format.ts';
import { OwnReply } from './own-reply.tsx';

/** Invitations that have come to a room, or to the units in somebody's care. Nothing where there are none. */
export function ComingInvitations({ forRoom }: { forRoom: boolean }) {
  const { t } = useTranslation('invitations');
  const coming = useComingInvitations();
  const invitations = coming.data?.invitations ?? [];
  if (coming.error === null && invitations.length === 0) return null;
  return (
    <Stack component="section" gap="sm" mt="xl" aria-labelledby="coming-invitations">
      <Title order={2} size="h3" id="coming-invitations">
        {t(forRoom ? 'coming.titleForRoom' : 'coming.title')}
      </Title>
      {coming.error !== null && <ErrorPanel error={coming.error} onRetry={() => void coming.refetch()} />}
      {invitations.map((invitation) => (
        <InvitationCard key={invitation.meetingId} invitation={invitation} />
      ))}
    </Stack>
  );
}

function InvitationCard({ invitation }: { invitation: ComingInvitation }) {
  const { t } = useTranslation('invitations');
  const { meetingId, title, organiserName, chairName, startsAt, endsAt, counts, own } = invitation;
  return (
    <Card withBorder radius="md" component="article">
      <Group justify="space-between" align="flex-start" gap="md">
        <Stack gap={4} flex="1 1 20rem" miw={0}>
          <Title order={3} size="h4">
            {title}
          </Title>
          <Text>
            {t('coming.when', {
              from: formatTime(startsAt),
              to: formatTime(endsAt),
              day: formatDay(dayOf(startsAt)),
            })}
          </Text>
          <Text c="var(--ink-soft)">
            {organiserName}
            {chairName !== null && ` · ${t('coming.chairedBy', { name: chairName })}`}
          </Text>
        </Stack>
        {own === null && (
          <Stack gap="xs" align="flex-end">
            <Text>
              {t('coming.progress', { answered: counts.invited - counts.unanswered, invited: counts.invited })}
            </Text>
            <Button
              component={Link}
              to={`/meetings/${meetingId}/invited`}
              variant={counts.unanswered > 0 ? 'filled' : 'default'}
              aria-label={`${t('coming.follow')}: ${title}`}
            >
              {t('coming.follow')}
            </Button>
          </Stack>
        )}
      </Group>
      {own !== null && (
        <Stack mt="md">
          <OwnReply meetingId={meetingId} unit={own} />
        </Stack>
      )}
    </Card>
  );
}
