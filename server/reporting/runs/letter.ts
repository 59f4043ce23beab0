import type { PeriodReport } from '#shared/contract/period-report.ts';
import { dayInFigures, periodInWords } from '#shared/reporting/period-words.ts';
import { shareOnPaper, targetOnPaper } from '#shared/reporting/shares.ts';

/** Subject and text of the letter with which a report is mailed, in the words of the office. */
export const reportLetter = (
  report: PeriodReport,
  recipient: string,
  url: string,
): { subject: string; text: string } => {
  const period = periodInWords(report.period, 'vi');
  const figures = report.rows.map(({ name, official, target }) => {
    const share = official.denominator === 0 ? 'chưa có số liệu' : shareOnPaper(official);
    const set = target === null ? '' : ` (chỉ tiêu ${targetOnPaper(target)})`;
    return `  - ${name.vi}: ${official.numerator}/${official.denominator}, ${share}${set}`;
  });
  const lines = [
    `Kính gửi: ${recipient}`,
    '',
    `${report.unit.name} gửi báo cáo kết quả tổ chức họp trực tuyến ${period}, số liệu tính ngày ${dayInFigures(report.day)}:`,
    '',
    ...figures,
    '',
    'Báo cáo và bảng số liệu gửi kèm thư này.',
    `Số liệu chi tiết: ${url}`,
    '',
    'Thư do hệ thống giao ban trực tuyến gửi tự động.',
    '',
  ];
  return { subject: `Báo cáo kết quả tổ chức họp trực tuyến ${period}`, text: lines.join('\n') };
};
