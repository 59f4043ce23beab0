import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { TaskLine } from '#shared/contract/tasks.ts';
import { useReopenTask } from '../api/tasks.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';

/** The office takes a report for not enough, and says why. */
export function ReopenDialog({ task, onClose }: { task: TaskLine; onClose: () => void }) {
  const { t } = useTranslation(['tasks', 'common']);
  const reopen = useReopenTask(task);
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('reopen.reasonNeeded') : null) },
  });
  const submit = form.onSubmit(({ reason }) => reopen.mutate(reason, { onSuccess: onClose }));
  return (
    <Modal opened onClose={onClose} title={t('reopen.title')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text lang="vi">{task.text}</Text>
          {reopen.error !== null && <ErrorPanel error={reopen.error} />}
          <Textarea
            label={t('reopen.reason')}
            description={t('reopen.reasonHelp')}
            autosize
            minRows={2}
            maxLength={500}
            data-autofocus
            {...form.getInputProps('reason')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={reopen.isPending}>
              {t('reopen.action')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
