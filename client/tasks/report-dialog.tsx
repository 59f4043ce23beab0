import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { TaskLine } from '#shared/contract/tasks.ts';
import { useReportTask } from '../api/tasks.ts';
import { DayInput } from '../ui/day-input.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { useToday } from '../ui/use-today.ts';

/** The lead unit's word that a task is done, on which day, with what result. */
export function ReportDialog({ task, onClose }: { task: TaskLine; onClose: () => void }) {
  const { t } = useTranslation(['tasks', 'common']);
  const today = useToday();
  const report = useReportTask(task);
  const form = useForm<{ text: string; day: string | null }>({
    initialValues: { text: '', day: today },
    validate: {
      text: (text) => (text.trim() === '' ? t('report.textNeeded') : null),
      day: (day) => (day === null || day > today || day < task.givenDay ? t('report.dayWrong') : null),
    },
  });
  const submit = form.onSubmit(({ text, day }) => {
    if (day === null) return;
    report.mutate(
      { text, day },
      {
        onSuccess: () => {
          notifications.show({ message: t('report.done'), closeButtonProps: { 'aria-label': t('common:close') } });
          onClose();
        },
      },
    );
  });
  return (
    <Modal opened onClose={onClose} title={t('report.title')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text lang="vi">{task.text}</Text>
          {report.error !== null && <ErrorPanel error={report.error} />}
          <Textarea
            label={t('report.text')}
            description={t('report.textHelp')}
            autosize
            minRows={4}
            maxLength={2000}
            data-autofocus
            {...form.getInputProps('text')}
          />
          <DayInput label={t('report.day')} maw={260} {...form.getInputProps('day')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={report.isPending}>
              {t('report.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
