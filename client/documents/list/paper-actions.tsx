import { Button } from '@mantine/core';
import { IconBook2, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingPaper, PaperVersion } from '#shared/contract/documents.ts';
import { paperFile, usePapersChanged } from '../../api/documents.ts';
import { PaperReader } from '../reader/paper-reader.tsx';
import { isReadable } from '../reader/readable.ts';

type PaperActionsProps = { meetingId: string; paper: MeetingPaper; newest: PaperVersion };

/** To read a paper here, where that can be done, and to take it along. */
export function PaperActions({ meetingId, paper, newest }: PaperActionsProps) {
  const { t } = useTranslation('documents');
  const changed = usePapersChanged(meetingId);
  const [reading, setReading] = useState(false);
  const { paperId, title } = paper;
  return (
    <>
      {isReadable(newest.kind) && (
        <Button
          size="sm"
          leftSection={<IconBook2 size={18} aria-hidden />}
          aria-label={t('readOne', { title })}
          onClick={() => setReading(true)}
        >
          {t('read')}
        </Button>
      )}
      <Button
        component="a"
        href={paperFile(meetingId, paperId, newest.version, 'save')}
        download
        size="sm"
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
        aria-label={t('downloadOne', { title })}
      >
        {t('download')}
      </Button>
      {reading && (
        <PaperReader
          title={title}
          kind={newest.kind}
          address={paperFile(meetingId, paperId, newest.version, 'read')}
          onClose={() => {
            setReading(false);
            void changed();
          }}
        />
      )}
    </>
  );
}
