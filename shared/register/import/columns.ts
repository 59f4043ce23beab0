import type { Locale } from '../../contract/locale.ts';
import type { RegisterColumn } from '../../contract/register-import.ts';
import type { Heads } from '../../sheets/head.ts';

/** The heads of the columns of a file of meetings, as the template writes them. */
export const HEADS: Record<Locale, Record<RegisterColumn, string>> = {
  vi: {
    day: 'Ngày',
    starts: 'Giờ bắt đầu',
    minutes: 'Thời lượng (phút)',
    title: 'Tên cuộc họp',
    organiser: 'Cơ quan tổ chức',
    class: 'Loại',
    wide: 'Diện rộng',
    form: 'Hình thức',
    remoteOnline: 'Các điểm cầu trực tuyến',
    secret: 'Mật',
    reach: 'Phạm vi',
    sites: 'Số điểm cầu',
    connected: 'Số điểm cầu kết nối',
    invited: 'Đơn vị mời',
    platform: 'Nền tảng, địa điểm',
    evidence: 'Minh chứng',
  },
  en: {
    day: 'Day',
    starts: 'Begins at',
    minutes: 'Duration (minutes)',
    title: 'Meeting',
    organiser: 'Organiser',
    class: 'Class',
    wide: 'Wide',
    form: 'Form',
    remoteOnline: 'Remote sites online',
    secret: 'Secret',
    reach: 'Reach',
    sites: 'Sites',
    connected: 'Sites connected',
    invited: 'Units invited',
    platform: 'Platform, place',
    evidence: 'Evidence',
  },
};

/** In the order of the template. */
export const COLUMNS = [
  'day',
  'starts',
  'minutes',
  'title',
  'organiser',
  'class',
  'wide',
  'form',
  'remoteOnline',
  'secret',
  'reach',
  'sites',
  'connected',
  'invited',
  'platform',
  'evidence',
] as const;

/** What the head of a file of meetings says. */
export const REGISTER_HEADS: Heads<RegisterColumn> = {
  columns: COLUMNS,
  heads: HEADS,
  required: ['day', 'title', 'organiser', 'class', 'wide', 'form'],
};
