import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconDownload, IconReplace, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PAPER_LIMITS, type MeetingPaper } from '#shared/contract/documents.ts';
import { newVersionAddress, paperFile } from '../../api/documents.ts';
import { formatMoment } from '../../ui/format.ts';
import type { Uploads } from '../upload/use-uploads.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

type PaperMenuProps = { meetingId: string; paper: MeetingPaper; mayChange: boolean; uploads: Uploads };

/** What is done less often with a paper: an earlier version, a new one, withdrawing it. */
export function PaperMenu({ meetingId, paper, mayChange, uploads }: PaperMenuProps) {
  const { t } = useTranslation('documents');
  const chooser = useRef<HTMLInputElement>(null);
  const [withdrawing, setWithdrawing] = useState(false);
  const { paperId, title, versions, withdrawn } = paper;
  const older = versions.slice(1);
  const changeable = mayChange && withdrawn === null;
  if (older.length === 0 && !changeable) return null;
  return (
    <>
      <Menu position="bottom-end" withArrow>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t('more', { title })}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {changeable && versions.length > 0 && (
            <Menu.Item leftSection={<IconReplace size={18} aria-hidden />} onClick={() => chooser.current?.click()}>
              {t('addVersion')}
            </Menu.Item>
          )}
          {changeable && (
            <Menu.Item
              color="red"
              leftSection={<IconTrash size={18} aria-hidden />}
              onClick={() => setWithdrawing(true)}
            >
              {t('withdraw.action')}
            </Menu.Item>
          )}
          {older.length > 0 && <Menu.Label>{t('versions')}</Menu.Label>}
          {older.map(({ version, addedAt }) => (
            <Menu.Item
              key={version}
              component="a"
              href={paperFile(meetingId, paperId, version, 'save')}
              download
              leftSection={<IconDownload size={18} aria-hidden />}
            >
              {t('version', { version })} · {formatMoment(addedAt)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={t('addVersionOf', { title })}
        onChange={({ currentTarget }) => {
          uploads.add([...(currentTarget.files ?? [])], (file) =>
            newVersionAddress(meetingId, paperId, file.name.slice(-PAPER_LIMITS.fileName)),
          );
          currentTarget.value = '';
        }}
      />
      {withdrawing && <WithdrawDialog meetingId={meetingId} paper={paper} onClose={() => setWithdrawing(false)} />}
    </>
  );
}
