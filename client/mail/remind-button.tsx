import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useConfirm } from '../admin/confirm/use-confirm.ts';
import { useRemind } from '../api/mails.ts';

/** Writes to the units in one's care that have not replied to the invitation: for the meeting's office, to all. */
export function RemindButton({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation(['mails', 'common']);
  const { confirm } = useConfirm();
  const remind = useRemind(meetingId);
  const act = async (): Promise<void> => {
    const { mails, withoutAddress } = await remind.mutateAsync();
    const sentences = [
      mails + withoutAddress === 0 && t('remind.none'),
      mails > 0 && t('given', { count: mails }),
      withoutAddress > 0 && t('remind.unreached', { count: withoutAddress }),
    ];
    notifications.show({
      message: sentences.filter((sentence) => sentence !== false).join(' '),
      closeButtonProps: { 'aria-label': t('common:close') },
    });
  };
  return (
    <Button
      variant="default"
      leftSection={<IconBell size={18} />}
      loading={remind.isPending}
      onClick={() => confirm({ title: t('remind.title'), body: t('remind.body'), label: t('remind.action'), act })}
    >
      {t('remind.action')}
    </Button>
  );
}
