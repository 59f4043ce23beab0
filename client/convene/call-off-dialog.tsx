import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCallOff } from '../api/meetings.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';

export type CallOffDialogProps = {
  meetingId: string;
  title: string;
  how: 'postponement' | 'cancellation';
  onClose: () => void;
};

/** Asks why a meeting is postponed or cancelled, and says what follows. Leads to the meeting's page, which tells of it. */
export function CallOffDialog({ meetingId, title, how, onClose }: CallOffDialogProps) {
  const { t } = useTranslation(['convene', 'common']);
  const navigate = useNavigate();
  const callOff = useCallOff(meetingId, how);
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('callOff.reasonNeeded') : null) },
  });
  const submit = form.onSubmit(({ reason }) =>
    callOff.mutate(reason, { onSuccess: () => void navigate(`/meetings/${meetingId}`) }),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`callOff.${how}.title`)}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text fw={600} lang="vi">
            {title}
          </Text>
          <Text>{t(`callOff.${how}.body`)}</Text>
          {callOff.error !== null && <ErrorPanel error={callOff.error} />}
          <Textarea
            label={t('callOff.reason')}
            withAsterisk
            rows={3}
            maxLength={500}
            data-autofocus
            {...form.getInputProps('reason')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('callOff.keep')}
            </Button>
            <Button type="submit" color={how === 'cancellation' ? 'red' : undefined} loading={callOff.isPending}>
              {t(`callOff.${how}.action`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
