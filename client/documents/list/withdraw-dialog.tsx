import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MeetingPaper, PAPER_LIMITS, withdrawal } from '#shared/contract/documents.ts';
import { useWithdrawPaper } from '../../api/documents.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';

type WithdrawDialogProps = { meetingId: string; paper: MeetingPaper; onClose: () => void };

/** Asks once, and for the reason: the office goes on seeing it. */
export function WithdrawDialog({ meetingId, paper: { paperId, title }, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation(['documents', 'common']);
  const withdraw = useWithdrawPaper(meetingId);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const given = withdrawal.safeParse({ reason });
    setWrong(!given.success);
    if (!given.success) return;
    withdraw.mutate(
      { paperId, ...given.data },
      {
        onSuccess: () => {
          notifications.show({
            message: t('withdraw.done'),
            closeButtonProps: { 'aria-label': t('common:close') },
          });
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('withdraw.title', { title })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          {withdraw.error !== null && <ErrorPanel error={withdraw.error} />}
          <Text>{t('withdraw.body')}</Text>
          <TextInput
            label={t('withdraw.reason')}
            value={reason}
            maxLength={PAPER_LIMITS.reason}
            error={wrong && t('withdraw.missing')}
            data-autofocus
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" color="red" loading={withdraw.isPending}>
              {t('withdraw.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
