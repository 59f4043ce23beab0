import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { DraftKind } from '#shared/contract/drafts.ts';
import { reopening } from '#shared/contract/issuing.ts';
import { useReopen } from '../../api/issuing.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';

type ReopenDialogProps = { meetingId: string; kind: DraftKind; onClose: () => void };

/** Asks why an issued paper is to be replaced, and begins its next version. */
export function ReopenDialog({ meetingId, kind, onClose }: ReopenDialogProps) {
  const { t } = useTranslation(['issuing', 'common']);
  const reopen = useReopen(meetingId, kind);
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reopening.safeParse({ reason }).success ? null : t('reopen.reasonNeeded')) },
  });
  return (
    <Modal opened onClose={onClose} title={t('reopen.title')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={form.onSubmit(({ reason }) => reopen.mutate(reason, { onSuccess: onClose }))} noValidate>
        <Stack>
          <Text>{t(`reopen.body.${kind}`)}</Text>
          {reopen.error !== null && <ErrorPanel error={reopen.error} />}
          <Textarea
            label={t('reopen.reason')}
            description={t('reopen.reasonHelp')}
            withAsterisk
            rows={3}
            maxLength={300}
            data-autofocus
            {...form.getInputProps('reason')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('reopen.keep')}
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
