import { Button, Card, FileButton, Group, Stack, Text, Title } from '@mantine/core';
import { IconFileOff, IconUpload } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PAPER_LIMITS, type PaperList } from '#shared/contract/documents.ts';
import { newPaperAddress } from '../../api/documents.ts';
import type { Section } from '../sections.ts';
import { DropArea } from '../upload/drop-area.tsx';
import type { Uploads } from '../upload/use-uploads.ts';
import { PaperLine } from './paper-line.tsx';
import { UnsentDialog } from './unsent-dialog.tsx';

type PaperSectionProps = { meetingId: string; section: Section; list: PaperList; uploads: Uploads };

/** A file's name without its ending is the title of the paper, until somebody says better. */
const titleOf = ({ name }: File): string => {
  const stem = name.replace(/\.[^.]*$/, '').trim();
  return (stem === '' ? name : stem).slice(0, PAPER_LIMITS.title);
};

/** The papers of one item of the agenda, or of the whole meeting; files dropped here belong to it. */
export function PaperSection({ meetingId, section, list, uploads }: PaperSectionProps) {
  const { t } = useTranslation('documents');
  const heading = useId();
  const [adding, setAdding] = useState(false);
  const { itemId, place, papers } = section;
  const name = section.title === null ? t('whole') : `${place}. ${section.title}`;
  const send = (files: File[]) =>
    uploads.add(files, (file) =>
      newPaperAddress(meetingId, {
        title: titleOf(file),
        fileName: file.name.slice(-PAPER_LIMITS.fileName),
        itemId,
      }),
    );
  return (
    <DropArea onFiles={list.mayChange ? send : null}>
      <Card withBorder radius="md" component="section" aria-labelledby={heading}>
        <Group justify="space-between" align="flex-start" gap="sm" mb="xs">
          <Title order={2} size="h4" id={heading} flex="1 1 16rem">
            {name}
          </Title>
          {list.mayChange && (
            <Group gap="xs">
              <Button
                variant="subtle"
                size="sm"
                leftSection={<IconFileOff size={18} aria-hidden />}
                onClick={() => setAdding(true)}
              >
                {t('unsent.action')}
              </Button>
              <FileButton multiple onChange={send}>
                {(props) => (
                  <Button
                    {...props}
                    size="sm"
                    aria-label={t('addTo', { section: name })}
                    leftSection={<IconUpload size={18} aria-hidden />}
                  >
                    {t('add')}
                  </Button>
                )}
              </FileButton>
            </Group>
          )}
        </Group>
        {papers.length === 0 ? (
          <Text c="var(--ink-soft)">
            {t('empty')} {t('emptyHint')}
          </Text>
        ) : (
          <Stack component="ul" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
            {papers.map((paper) => (
              <PaperLine key={paper.paperId} meetingId={meetingId} paper={paper} list={list} uploads={uploads} />
            ))}
          </Stack>
        )}
        {adding && <UnsentDialog meetingId={meetingId} itemId={itemId} onClose={() => setAdding(false)} />}
      </Card>
    </DropArea>
  );
}
