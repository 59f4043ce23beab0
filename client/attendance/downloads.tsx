import { Button } from '@mantine/core';
import { IconArrowLeft, IconFileSpreadsheet, IconFileText, IconHistory, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AttendanceReport } from '#shared/contract/attendance.ts';
import { attendanceFile } from '../api/attendance.ts';
import { useMeeting } from '../api/meetings.ts';
import { useLocale } from '../i18n/use-locale.ts';

/** The report to take away: as a spreadsheet, as text, on paper. */
export function Downloads({ report: { meetingId, openedAt } }: { report: AttendanceReport }) {
  const { t } = useTranslation(['attendance', 'common', 'meetingLog']);
  const standing = useMeeting(meetingId).data?.standing;
  const { locale } = useLocale();
  return (
    <>
      <Button
        component={Link}
        to={`/meetings/${meetingId}`}
        variant="default"
        className="no-print"
        leftSection={<IconArrowLeft size={18} />}
      >
        {t('backToMeeting')}
      </Button>
      {(standing === 'secretary' || standing === 'technician') && (
        <Button
          component={Link}
          to={`/meetings/${meetingId}/log`}
          variant="default"
          className="no-print"
          leftSection={<IconHistory size={18} />}
        >
          {t('meetingLog:open')}
        </Button>
      )}
      {openedAt !== null && (
        <>
          <Button
            component="a"
            href={attendanceFile(meetingId, 'xlsx', locale)}
            download
            className="no-print"
            leftSection={<IconFileSpreadsheet size={18} />}
          >
            {t('xlsx')}
          </Button>
          <Button
            component="a"
            href={attendanceFile(meetingId, 'csv', locale)}
            download
            variant="default"
            className="no-print"
            leftSection={<IconFileText size={18} />}
          >
            {t('csv')}
          </Button>
          <Button
            variant="default"
            className="no-print"
            leftSection={<IconPrinter size={18} />}
            onClick={() => window.print()}
          >
            {t('common:print')}
          </Button>
        </>
      )}
    </>
  );
}
