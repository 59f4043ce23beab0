import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconFileText, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AttendanceReport } from '#shared/contract/attendance.ts';
import { attendanceFile } from '../api/attendance.ts';
import { useLocale } from '../i18n/use-locale.ts';

/** The report to take away: as a spreadsheet, as text, on paper. */
export function Downloads({ report: { meetingId, openedAt } }: { report: AttendanceReport }) {
  const { t } = useTranslation(['attendance', 'common']);
  const { locale } = useLocale();
  return (
    <>
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
