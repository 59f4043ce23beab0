import { Badge, Button, Group, Text } from '@mantine/core';
import { IconEye, IconFileOff, IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingPaper, PaperList } from '#shared/contract/documents.ts';
import { formatMoment } from '../../ui/format.ts';
import { formatSize } from '../size.ts';
import type { Uploads } from '../upload/use-uploads.ts';
import { OpeningsDialog } from './openings-dialog.tsx';
import { PaperActions } from './paper-actions.tsx';
import { PaperMenu } from './paper-menu.tsx';
import classes from './paper-line.module.css';

export type PaperLineProps = { meetingId: string; paper: MeetingPaper; list: PaperList; uploads: Uploads };

/** One paper: what it is, in which version, since when, who has opened it, and what can be done with it. */
export function PaperLine({ meetingId, paper, list, uploads }: PaperLineProps) {
  const { t } = useTranslation('documents');
  const [asking, setAsking] = useState(false);
  const { title, versions, openedByRooms, opened, withdrawn } = paper;
  const [newest] = versions;
  const Icon = newest === undefined ? IconFileOff : IconFileText;
  const facts =
    newest &&
    t('facts', {
      kind: newest.kind.toUpperCase(),
      size: formatSize(newest.bytes),
      moment: formatMoment(newest.addedAt),
      author: newest.addedBy,
    });
  return (
    <li className={classes.line} data-withdrawn={withdrawn !== null}>
      <Icon className={classes.icon} size={26} aria-hidden />
      <div className={classes.facts}>
        <Group gap="xs">
          <Text fw={600} className={classes.title}>
            {title}
          </Text>
          {newest === undefined && (
            <Badge variant="default" tt="none">
              {t('unsent.badge')}
            </Badge>
          )}
          {newest !== undefined && newest.version > 1 && (
            <Badge variant="light" tt="none">
              {t('version', { version: newest.version })}
            </Badge>
          )}
          {newest !== undefined && !opened && !list.mayChange && (
            <Badge color="orange.9" variant="outline" tt="none">
              ● {t('newBadge')}
            </Badge>
          )}
        </Group>
        <Text size="sm" c="var(--ink-soft)">
          {facts ?? t('unsent.hint')}
        </Text>
        {withdrawn !== null && (
          <Text size="sm">
            {t('withdrawn', {
              moment: formatMoment(withdrawn.at),
              author: withdrawn.by,
              reason: withdrawn.reason,
            })}
          </Text>
        )}
        {newest !== undefined && openedByRooms !== null && withdrawn === null && (
          <Button
            variant="subtle"
            size="compact-sm"
            ml={-8}
            leftSection={<IconEye size={16} aria-hidden />}
            aria-haspopup="dialog"
            onClick={() => setAsking(true)}
          >
            {t('opened', { count: openedByRooms, invited: list.invitedRooms })}
          </Button>
        )}
      </div>
      <Group gap="xs" className={classes.actions}>
        {newest !== undefined && <PaperActions meetingId={meetingId} paper={paper} newest={newest} />}
        <PaperMenu meetingId={meetingId} paper={paper} mayChange={list.mayChange} uploads={uploads} />
      </Group>
      {asking && <OpeningsDialog meetingId={meetingId} paper={paper} onClose={() => setAsking(false)} />}
    </li>
  );
}
