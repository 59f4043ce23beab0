import { Alert, Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIssue } from '../../api/issuing.ts';
import { RefusalError } from '../../live/errors.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import type { DraftActionsProps } from './draft-actions.tsx';

type IssueDialogProps = DraftActionsProps & { onClose: () => void };

/** Says what follows from issuing, which cannot be undone, and issues the draft as it was read. */
export function IssueDialog({ meetingId, desk, saver, onReadAgain, onClose }: IssueDialogProps) {
  const { t } = useTranslation(['issuing', 'common']);
  const { kind, edition, logSeq } = desk;
  const issue = useIssue(meetingId, kind);
  const [isUnsaved, setIsUnsaved] = useState(false);
  const isOutdated = issue.error instanceof RefusalError && READ_AGAIN.has(issue.error.refusal.code);
  const press = async () => {
    await saver.flush();
    const { saving, saves } = saver.written.get();
    setIsUnsaved(saving.kind !== 'saved');
    if (saving.kind === 'saved') issue.mutate({ edition, saves, logSeq });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`issue.title.${kind}`)}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        <List spacing="xs">
          <List.Item>{t('issue.number')}</List.Item>
          <List.Item>{t(`issue.closing.${kind}`)}</List.Item>
          <List.Item>{t('issue.later')}</List.Item>
        </List>
        {isUnsaved && (
          <Alert color="yellow" role="alert">
            {t('issue.unsaved')}
          </Alert>
        )}
        {issue.error !== null && <ErrorPanel error={issue.error} />}
        {issue.isPending && <Text role="status">{t('issue.pending')}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('issue.keep')}
          </Button>
          {isOutdated ? (
            <Button onClick={onReadAgain}>{t('issue.readAgain')}</Button>
          ) : (
            <Button loading={issue.isPending} onClick={() => void press()}>
              {t('issue.action')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

/** Pressing again would not help: what is on the page is not what the server has. */
const READ_AGAIN: ReadonlySet<string> = new Set(['draft-outdated', 'paper-issued']);
