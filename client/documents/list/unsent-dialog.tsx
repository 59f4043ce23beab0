import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PAPER_LIMITS, paperTitle } from '#shared/contract/documents.ts';
import { useAddUnsent } from '../../api/documents.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';

type UnsentDialogProps = { meetingId: string; itemId: string | null; onClose: () => void };

/** Names a paper that is handed over outside, so that everybody knows of it. */
export function UnsentDialog({ meetingId, itemId, onClose }: UnsentDialogProps) {
  const { t } = useTranslation(['documents', 'common']);
  const add = useAddUnsent(meetingId);
  const [title, setTitle] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const given = paperTitle.safeParse(title);
    setWrong(!given.success);
    if (given.success) add.mutate({ title: given.data, itemId }, { onSuccess: onClose });
  };
  return (
    <Modal opened onClose={onClose} title={t('unsent.action')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={submit} noValidate>
        <Stack>
          {add.error !== null && <ErrorPanel error={add.error} />}
          <TextInput
            label={t('unsent.title')}
            description={t('unsent.help')}
            value={title}
            maxLength={PAPER_LIMITS.title}
            error={wrong && t('unsent.missing')}
            data-autofocus
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={add.isPending}>
              {t('unsent.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
