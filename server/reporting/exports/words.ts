import type { Locale } from '#shared/contract/locale.ts';
import type { UnitLevel } from '#shared/contract/units.ts';

type Span = { from: string; to: string };

type UnitWords = {
  levels: Record<UnitLevel, string>;
  ended: (day: string) => string;
  participation: {
    sheet: string;
    heading: string;
    about: (level: string, span: Span) => string;
    note: string;
    columns: readonly string[];
  };
  quantities: {
    sheet: string;
    heading: (year: string) => string;
    target: (share: string, source: string) => string;
    noTarget: string;
    note: string;
    columns: readonly string[];
    outOfReach: string;
  };
};

/** What the tables by unit say of themselves as files. */
export const UNIT_WORDS: Record<Locale, UnitWords> = {
  vi: {
    levels: { city: 'thành phố', department: 'sở, ban, ngành', district: 'cấp huyện', commune: 'cấp xã' },
    ended: (day) => `tồn tại đến ${day}`,
    participation: {
      sheet: 'Tham gia họp',
      heading: 'Tham gia họp theo đơn vị',
      about: (level, { from, to }) => `${level}, từ tháng ${from} đến tháng ${to}`,
      note: 'Chỉ tính cuộc họp đã biết ai dự; đơn vị xếp theo đơn vị cấp trên vào ngày cuối của kỳ.',
      columns: [
        'Hạng',
        'Đơn vị',
        'Đơn vị cấp trên',
        'Được mời',
        'Dự',
        'Tỷ lệ dự',
        'Đến muộn',
        'Rời sớm',
        'Vắng có lý do',
        'Vắng không lý do',
        'Mất kết nối',
        'Lần phát biểu',
        'Phút phát biểu',
      ],
    },
    quantities: {
      sheet: 'Số lượng, lộ trình',
      heading: (year) => `Số lượng và lộ trình theo đơn vị năm ${year}`,
      target: (share, source) => `Chỉ tiêu năm: ${share} (${source}).`,
      noTarget: 'Năm này chưa đặt chỉ tiêu.',
      note: 'Số cuộc gồm cả đơn vị trực thuộc. Mỗi quý: số trực tuyến / số đã họp; quý chưa hết thêm số trực tuyến cần đạt / số dự kiến.',
      columns: [
        'Hạng',
        'Đơn vị',
        'Đơn vị cấp trên',
        'Cấp',
        'Trực tuyến',
        'Đã họp',
        'Tỷ lệ',
        'Còn thiếu',
        'Quý I',
        'Quý II',
        'Quý III',
        'Quý IV',
        'Cần trực tuyến',
        'Còn dự kiến',
        'Đánh giá',
      ],
      outOfReach: 'Không kịp đạt',
    },
  },
  en: {
    levels: { city: 'city', department: 'departments', district: 'districts', commune: 'communes' },
    ended: (day) => `existed until ${day}`,
    participation: {
      sheet: 'Participation',
      heading: 'Participation by unit',
      about: (level, { from, to }) => `${level}, from ${from} to ${to}`,
      note: 'Only meetings whose attendance is known; units stand under the one above on the last day of the span.',
      columns: [
        'Rank',
        'Unit',
        'Unit above',
        'Invited',
        'Came',
        'Attendance',
        'Late',
        'Left early',
        'Excused',
        'Unexcused',
        'Disconnected',
        'Times spoken',
        'Minutes spoken',
      ],
    },
    quantities: {
      sheet: 'Quantities, roadmap',
      heading: (year) => `Quantities and roadmap by unit, ${year}`,
      target: (share, source) => `Target of the year: ${share} (${source}).`,
      noTarget: 'No target is set for this year.',
      note: 'Units count with all below them. Of each quarter: online / held; of one that is not over also what must be online / what is expected.',
      columns: [
        'Rank',
        'Unit',
        'Unit above',
        'Level',
        'Online',
        'Held',
        'Rate',
        'Missing',
        'Quarter I',
        'Quarter II',
        'Quarter III',
        'Quarter IV',
        'Online to come',
        'To come',
        'Verdict',
      ],
      outOfReach: 'Out of reach',
    },
  },
};
