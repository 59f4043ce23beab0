import { Button, Group } from '@mantine/core';
import { IconEye, IconFileCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftDesk } from '#shared/contract/drafts.ts';
import { previewAddress } from '../../api/issuing.ts';
import { PaperReader } from '../../documents/reader/paper-reader.tsx';
import type { Saver } from '../saving/saver.ts';
import { IssueDialog } from './issue-dialog.tsx';

export type DraftActionsProps = {
  meetingId: string;
  desk: DraftDesk;
  saver: Saver;
  /** Begins anew with the draft as it stands on the server. */
  onReadAgain: () => void;
};

/** What can be done with a draft as a whole: see it as the paper that it will be, and issue it. */
export function DraftActions(props: DraftActionsProps) {
  const { t } = useTranslation('issuing');
  const [open, setOpen] = useState<'preview' | 'issue' | null>(null);
  const { meetingId, desk, saver } = props;
  const { kind } = desk;
  // What was just typed is on the preview, too.
  const preview = async () => {
    await saver.flush();
    setOpen('preview');
  };
  return (
    <Group gap="sm">
      <Button
        variant="default"
        size="sm"
        leftSection={<IconEye size={18} aria-hidden />}
        onClick={() => void preview()}
      >
        {t('preview')}
      </Button>
      <Button size="sm" leftSection={<IconFileCheck size={18} aria-hidden />} onClick={() => setOpen('issue')}>
        {t('issue.action')}
      </Button>
      {open === 'preview' && (
        <PaperReader
          title={t(`previewOf.${kind}`)}
          kind="pdf"
          address={previewAddress(meetingId, kind)}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'issue' && <IssueDialog {...props} onClose={() => setOpen(null)} />}
    </Group>
  );
}
