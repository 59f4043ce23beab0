import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { RegisterRecord } from '#shared/contract/register-keeping.ts';
import { useRemoveLine } from '../../api/register.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { useLineWords } from '../use-line-words.ts';

/** Asks whether a line is to be taken out, and why. */
export function RemoveDialog({ record, onClose }: { record: RegisterRecord; onClose: () => void }) {
  const { t } = useTranslation(['register', 'common']);
  const words = useLineWords();
  const remove = useRemoveLine(record.id);
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('problems.reason') : null) },
  });
  const submit = form.onSubmit(({ reason }) => remove.mutate(reason, { onSuccess: onClose }));
  return (
    <Modal opened onClose={onClose} title={t('remove.title')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text fw={600} lang="vi">
            {words.title(record)}
          </Text>
          <Text>{t('remove.body')}</Text>
          {remove.error !== null && <ErrorPanel error={remove.error} />}
          <Textarea
            label={t('reason')}
            withAsterisk
            rows={2}
            maxLength={500}
            data-autofocus
            {...form.getInputProps('reason')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" color="red" loading={remove.isPending}>
              {t('remove.action')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
