import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useGiveInvitationNumber, useInvitationNumber } from '../api/invitation-paper.ts';
import { useConfirm } from '../admin/confirm/use-confirm.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { formatDate, instantAt } from '../ui/format.ts';

/** The number of the invitation, or the way to give it one. */
export function InvitationNumber({ meetingId, mayGive }: { meetingId: string; mayGive: boolean }) {
  const { t } = useTranslation('downloads');
  const { data, error, refetch } = useInvitationNumber(meetingId);
  const give = useGiveInvitationNumber(meetingId);
  const { confirm } = useConfirm();
  if (error !== null) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  const { given } = data;
  if (given !== null) {
    const day = formatDate(instantAt(given.day, '00:00'));
    return (
      <Text mt={6} fw={600}>
        {t('invitation.number', { number: String(given.number).padStart(2, '0'), day })}
      </Text>
    );
  }
  return (
    <Group mt={6} gap="sm">
      <Text>{t('invitation.noNumber')}</Text>
      {mayGive && (
        <Button
          size="sm"
          loading={give.isPending}
          onClick={() =>
            confirm({
              title: t('invitation.confirmTitle'),
              body: t('invitation.confirmBody'),
              label: t('invitation.give'),
              act: async () => give.mutateAsync(),
            })
          }
        >
          {t('invitation.give')}
        </Button>
      )}
    </Group>
  );
}
