import { Button } from '@mantine/core';
import { IconCalendarDown, IconFileSpreadsheet, IconFileText, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { InvitedList } from '#shared/contract/invitations.ts';
import { countReplies } from '#shared/invitations/counts.ts';
import { invitedFile } from '../api/invitations.ts';
import { calendarFile } from '../api/mails.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { RemindButton } from '../mail/remind-button.tsx';
import { AttendeesOfAll } from './attendees-of-all.tsx';

/** Where one goes on from the list of invited units, and what can be taken along. */
export function InvitedActions({ list }: { list: InvitedList }) {
  const { t } = useTranslation(['invitations', 'mails']);
  const { locale } = useLocale();
  const { meetingId, reader, open } = list;
  const owing = countReplies(list.units).unanswered > 0;
  const isOffice = reader === 'office';
  return (
    <>
      {isOffice && open && <AttendeesOfAll list={list} />}
      {reader !== 'room' && open && owing && <RemindButton meetingId={meetingId} />}
      {reader !== 'care' && <File href={calendarFile(meetingId)} sign={IconCalendarDown} label={t('mails:calendar')} />}
      <File href={invitedFile(meetingId, 'xlsx', locale)} sign={IconFileSpreadsheet} label={t('xlsx')} />
      <File href={invitedFile(meetingId, 'csv', locale)} sign={IconFileText} label={t('csv')} />
    </>
  );
}

type LabelProps = { sign: Icon; label: string };

const File = ({ href, sign: Sign, label }: LabelProps & { href: string }) => (
  <Button component="a" href={href} download variant="default" leftSection={<Sign size={18} />}>
    {label}
  </Button>
);
