import { useTranslation } from 'react-i18next';
import type { AttendanceRow } from '#shared/contract/attendance.ts';
import { formatTime } from '../ui/format.ts';

/** A function that says when a room was there: `08:30 – 11:05`, and how often it came where it came more than once. */
export function usePresenceText(): (row: AttendanceRow) => string {
  const { t } = useTranslation('attendance');
  return ({ intervals }) => {
    const [first] = intervals;
    const last = intervals.at(-1);
    if (first === undefined || last === undefined) return t('never');
    const span = `${formatTime(first.from)} – ${formatTime(last.to)}`;
    return intervals.length === 1 ? span : `${span} (${t('intervals', { count: intervals.length })})`;
  };
}

/** A function that says what was out of order with a room's attendance, or ''. */
export function useRemarks(): (row: AttendanceRow) => string {
  const { t } = useTranslation('attendance');
  return (row) =>
    [
      row.counted.late && t('remarks.late'),
      row.counted.leftEarly && t('remarks.leftEarly'),
      row.disconnections > 0 && t('remarks.disconnections', { count: row.disconnections }),
      !row.invited && t('remarks.uninvited'),
      row.sweep?.answer === 'problem' && t('remarks.problem'),
      row.corrections.length > 0 && t('remarks.corrected'),
    ]
      .filter((remark) => remark !== false)
      .join(', ');
}
