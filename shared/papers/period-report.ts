import type { Issuer } from '../contract/issuers.ts';
import type { HeldMeetings, PeriodReport, ReportRow } from '../contract/period-report.ts';
import { dayInFigures, daysInWords, periodInWords } from '../reporting/period-words.ts';
import { ruleInWords } from '../reporting/rule-words.ts';
import { isReached, sameFigure, shareOnPaper, targetOnPaper } from '../reporting/shares.ts';
import type { Block, Paper } from './paper.ts';

/** The type's letters in numbers of reports. */
const REPORT_TYPE = 'BC';

/**
 * The report of a period (báo cáo): Decree 30/2020/NĐ-CP, form 1.4. The records office writes in the number when it is signed;
 * the date is the day on which the figures were reckoned.
 */
export const periodReportPaper = (report: PeriodReport, issuer: Issuer): Paper => ({
  type: 'bao-cao',
  issuer: { superior: issuer.superior, name: issuer.name, place: issuer.place },
  number: { number: null, symbol: `${REPORT_TYPE}-${issuer.symbol}` },
  date: report.day,
  title: 'Báo cáo',
  subject: `Kết quả tổ chức họp trực tuyến ${periodInWords(report.period, 'vi')}`,
  body: bodyOf(report, issuer),
  signatures: { left: null, right: { authority: issuer.authority, title: issuer.title, name: issuer.signerName } },
  recipients: issuer.recipients,
  colophon: `Số liệu của ${report.unit.name} và các đơn vị bên dưới, tính ngày ${dayInFigures(report.day)}.`,
});

const bodyOf = (report: PeriodReport, issuer: Issuer): Block[] => {
  const { from, to } = daysInWords(report.period);
  const opening = `${issuer.name} báo cáo kết quả tổ chức họp trực tuyến ${periodInWords(report.period, 'vi')}`;
  return [
    paragraph(`${opening} (từ ngày ${from} đến ngày ${to}) như sau:`),
    heading('1. Kết quả thực hiện chỉ tiêu'),
    ...(report.rows.length === 0 ? [paragraph('Không có chỉ tiêu nào áp dụng trong kỳ.')] : [figures(report.rows)]),
    heading('2. Số cuộc họp đã tổ chức'),
    paragraph(heldInWords(report.held)),
    ...(report.unsettled === 0 ? [] : [paragraph(unsettledInWords(report.unsettled))]),
    heading('3. Chốt số liệu và đính chính'),
    ...closing(report),
    ...(report.rows.length === 0 ? [] : [heading('4. Cách tính'), rules(report.rows)]),
  ];
};

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
const heading = (text: string): Block => ({ kind: 'heading', text });

const figures = (rows: readonly ReportRow[]): Block => ({
  kind: 'table',
  columns: [
    { title: 'TT', share: 5, align: 'center' },
    { title: 'Chỉ tiêu', share: 38, align: 'left' },
    { title: 'Số lượng', share: 15, align: 'center' },
    { title: 'Tỷ lệ', share: 12, align: 'right' },
    { title: 'Chỉ tiêu giao', share: 14, align: 'right' },
    { title: 'Đánh giá', share: 16, align: 'center' },
  ],
  rows: rows.map(({ name, official, target }, index) => [
    String(index + 1),
    name.vi,
    `${official.numerator}/${official.denominator}`,
    shareOnPaper(official),
    target === null ? '' : targetOnPaper(target),
    judged(isReached(official, target)),
  ]),
});

const judged = (reached: boolean | null): string => {
  if (reached === null) return '';
  return reached ? 'Đạt' : 'Chưa đạt';
};

const heldInWords = ({ online, hybrid, inPerson, secret }: HeldMeetings): string => {
  const forms = `${online} cuộc trực tuyến, ${hybrid} cuộc kết hợp, ${inPerson} cuộc trực tiếp`;
  const apart = secret === 0 ? '' : `; ngoài ra có ${secret} cuộc họp mật, không tính vào tỷ lệ`;
  return `Trong kỳ đã tổ chức ${online + hybrid + inPerson} cuộc họp: ${forms}${apart}.`;
};

const unsettledInWords = (count: number): string =>
  `Còn ${count} cuộc họp trực tuyến đã qua ngày họp mà chưa ghi nhận kết quả, chưa tính vào số liệu.`;

/** Which months are frozen, and what has changed since (the figures above are those that were frozen). */
const closing = ({ closedMonths, rows }: PeriodReport): Block[] => {
  const corrected = rows.filter(({ official, live }) => !sameFigure(official, live));
  const months = closedMonths.map((month) => dayInFigures(month)).join(', ');
  const frozen =
    months === ''
      ? 'Số liệu của kỳ chưa chốt, còn có thể thay đổi.'
      : `Đã chốt số liệu các tháng: ${months}. ${corrected.length === 0 ? 'Không có đính chính sau khi chốt.' : 'Đính chính sau khi chốt:'}`;
  const lines = corrected.map(({ name, official, live }) => [
    {
      text: `${name.vi}: số đã chốt ${official.numerator}/${official.denominator}, số hiện tại ${live.numerator}/${live.denominator}.`,
    },
  ]);
  return [paragraph(frozen), ...(lines.length === 0 ? [] : [{ kind: 'list', ordered: false, items: lines } as const])];
};

const rules = (rows: readonly ReportRow[]): Block => ({
  kind: 'list',
  ordered: false,
  items: rows.map(({ name, counts, source }) => [
    { text: `${name.vi}: ${ruleInWords(counts, 'vi')}${source === '' ? '' : ` (${source})`}.` },
  ]),
});
