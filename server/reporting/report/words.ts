import type { Locale } from '#shared/contract/locale.ts';

type Held = { total: number; online: number; hybrid: number; inPerson: number; secret: number };

type ReportWords = {
  sheet: string;
  heading: (period: string) => string;
  asOf: (day: string) => string;
  open: string;
  closed: (months: string) => string;
  held: (held: Held) => string;
  unsettled: (count: number) => string;
  columns: readonly string[];
  judged: Record<'reached' | 'missed', string>;
};

/** What the report of a period says of itself as a workbook and as CSV. */
export const REPORT_WORDS: Record<Locale, ReportWords> = {
  vi: {
    sheet: 'Chỉ tiêu',
    heading: (period) => `Kết quả tổ chức họp trực tuyến ${period}`,
    asOf: (day) => `Số liệu tính ngày ${day}.`,
    open: 'Số liệu của kỳ chưa chốt, còn có thể thay đổi.',
    closed: (months) => `Đã chốt số liệu các tháng: ${months}. Cột "hiện tại" gồm cả đính chính sau khi chốt.`,
    held: ({ total, online, hybrid, inPerson, secret }) =>
      `Đã tổ chức ${total} cuộc họp: ${online} trực tuyến, ${hybrid} kết hợp, ${inPerson} trực tiếp; ${secret} cuộc họp mật không tính vào tỷ lệ.`,
    unsettled: (count) => `Còn ${count} cuộc họp trực tuyến chưa ghi nhận kết quả, chưa tính vào số liệu.`,
    columns: [
      'Chỉ tiêu',
      'Tử số',
      'Mẫu số',
      'Tỷ lệ',
      'Chỉ tiêu giao',
      'Đánh giá',
      'Tử số hiện tại',
      'Mẫu số hiện tại',
      'Căn cứ',
      'Cách tính',
    ],
    judged: { reached: 'Đạt', missed: 'Chưa đạt' },
  },
  en: {
    sheet: 'Indicators',
    heading: (period) => `Meetings held online, ${period}`,
    asOf: (day) => `Reckoned on ${day}.`,
    open: 'The period is not closed: the figures may still change.',
    closed: (months) => `Closed months: ${months}. The columns "now" include corrections after closing.`,
    held: ({ total, online, hybrid, inPerson, secret }) =>
      `${total} meetings were held: ${online} online, ${hybrid} hybrid, ${inPerson} in person; ${secret} secret ones count in no share.`,
    unsettled: (count) => `Of ${count} online meetings nobody has said yet whether they were held; they do not count.`,
    columns: [
      'Indicator',
      'Numerator',
      'Denominator',
      'Share',
      'Target',
      'Verdict',
      'Numerator now',
      'Denominator now',
      'Set by',
      'What is counted',
    ],
    judged: { reached: 'Reached', missed: 'Not reached' },
  },
};
