import type { Locale } from '#shared/contract/locale.ts';
import type { MeetingClass, MeetingForm } from '#shared/contract/meetings.ts';
import type { registerOrigin, RegisterStanding } from '#shared/contract/register.ts';
import type { UnitLevel } from '#shared/contract/units.ts';
import type { z } from 'zod';

type Column =
  | 'day'
  | 'start'
  | 'title'
  | 'organiser'
  | 'class'
  | 'form'
  | 'wide'
  | 'reach'
  | 'sites'
  | 'connected'
  | 'standing'
  | 'platform'
  | 'evidence'
  | 'origin'
  | 'correction';

type RegisterWords = {
  sheet: string;
  heading: string;
  from: (day: string) => string;
  to: (day: string) => string;
  asOf: (day: string) => string;
  count: (count: number) => string;
  /** The list on paper stops early. */
  first: (shown: number, count: number) => string;
  narrowed: (how: string) => string;
  text: (text: string) => string;
  columns: Record<Column, string>;
  classes: Record<MeetingClass, string>;
  forms: Record<MeetingForm, string>;
  hybridOffline: string;
  levels: Record<UnitLevel, string>;
  standings: Record<RegisterStanding, string>;
  origins: Record<z.infer<typeof registerOrigin>, string>;
  wide: Record<'yes' | 'no', string>;
  secret: string;
  correction: string;
};

/** What the register says of itself as a file. */
export const REGISTER_WORDS: Record<Locale, RegisterWords> = {
  vi: {
    sheet: 'Sổ cuộc họp',
    heading: 'Sổ cuộc họp',
    from: (day) => `từ ngày ${day}`,
    to: (day) => `đến ngày ${day}`,
    asOf: (day) => `Lập ngày ${day}.`,
    count: (count) => `Số cuộc họp: ${count}.`,
    first: (shown, count) =>
      `Bản giấy chỉ gồm ${shown} cuộc họp mới nhất trong ${count} cuộc; tải bảng tính hoặc CSV để có đầy đủ, hoặc lọc theo kỳ ngắn hơn.`,
    narrowed: (how) => `Chỉ gồm: ${how}.`,
    text: (text) => `có "${text}"`,
    columns: {
      day: 'Ngày',
      start: 'Giờ',
      title: 'Tên cuộc họp',
      organiser: 'Đơn vị chủ trì',
      class: 'Loại',
      form: 'Hình thức',
      wide: 'Diện rộng',
      reach: 'Cấp dự họp',
      sites: 'Số điểm cầu',
      connected: 'Kết nối',
      standing: 'Tình trạng',
      platform: 'Nền tảng, địa điểm',
      evidence: 'Căn cứ',
      origin: 'Nguồn',
      correction: 'Đính chính',
    },
    classes: {
      'giao-ban': 'Giao ban',
      'giai-quyet-cong-viec': 'Giải quyết công việc',
      'tham-muu-tu-van': 'Tham mưu, tư vấn',
      'dieu-phoi': 'Điều phối',
      'chuyen-mon': 'Chuyên môn',
      'so-ket-tong-ket': 'Sơ kết, tổng kết',
      'chuyen-de': 'Chuyên đề',
      'tap-huan-trien-khai': 'Tập huấn, triển khai',
    },
    forms: {
      'truc-tiep': 'Trực tiếp',
      'truc-tuyen': 'Trực tuyến',
      'ket-hop': 'Kết hợp',
      'chay-thu': 'Chạy thử',
    },
    hybridOffline: 'Kết hợp, điểm cầu xa không trực tuyến',
    levels: { city: 'thành phố', department: 'sở, ban, ngành', district: 'cấp huyện', commune: 'cấp xã' },
    standings: { planned: 'Sắp họp', held: 'Đã họp', 'called-off': 'Hoãn, hủy', unsettled: 'Chưa rõ kết quả' },
    origins: { hosted: 'Triệu tập tại đây', entered: 'Nhập tay', imported: 'Nhập từ tệp' },
    wide: { yes: 'Diện rộng', no: 'Không phải diện rộng' },
    secret: '(mật)',
    correction: 'Sau khi chốt',
  },
  en: {
    sheet: 'Register',
    heading: 'Register of meetings',
    from: (day) => `from ${day}`,
    to: (day) => `to ${day}`,
    asOf: (day) => `Made on ${day}.`,
    count: (count) => `Meetings: ${count}.`,
    first: (shown, count) =>
      `On paper there are the latest ${shown} of ${count} meetings; download the workbook or CSV for all, or choose a shorter span.`,
    narrowed: (how) => `Only: ${how}.`,
    text: (text) => `containing "${text}"`,
    columns: {
      day: 'Day',
      start: 'Time',
      title: 'Title',
      organiser: 'Organiser',
      class: 'Class',
      form: 'Form',
      wide: 'Wide',
      reach: 'Levels reached',
      sites: 'Sites',
      connected: 'Connected',
      standing: 'Standing',
      platform: 'Platform or place',
      evidence: 'Evidence',
      origin: 'Origin',
      correction: 'Correction',
    },
    classes: {
      'giao-ban': 'Briefing',
      'giai-quyet-cong-viec': 'Handling of work',
      'tham-muu-tu-van': 'Advice and consultation',
      'dieu-phoi': 'Coordination',
      'chuyen-mon': 'Professional matters',
      'so-ket-tong-ket': 'Interim or final review',
      'chuyen-de': 'Special topic',
      'tap-huan-trien-khai': 'Training and roll-out',
    },
    forms: { 'truc-tiep': 'In person', 'truc-tuyen': 'Online', 'ket-hop': 'Hybrid', 'chay-thu': 'Rehearsal' },
    hybridOffline: 'Hybrid, remote units not online',
    levels: { city: 'city', department: 'departments', district: 'districts', commune: 'communes' },
    standings: { planned: 'Planned', held: 'Held', 'called-off': 'Called off', unsettled: 'Outcome unknown' },
    origins: { hosted: 'Convened here', entered: 'Entered by hand', imported: 'Read from a file' },
    wide: { yes: 'Wide', no: 'Not wide' },
    secret: '(secret)',
    correction: 'After closing',
  },
};
