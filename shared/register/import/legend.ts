import type { Locale } from '../../contract/locale.ts';
import type { RegisterColumn } from '../../contract/register-import.ts';
import { LEVEL_WORDS } from '../../org/import/words.ts';
import { CLASS_WORDS, FORM_WORDS } from './words.ts';

const listed = (words: Record<string, string>): string => Object.values(words).join('; ');

/** A row that shows how a meeting is written; a file may hold it no more than any other row. */
export const EXAMPLE: Record<Locale, Record<RegisterColumn, string>> = {
  vi: {
    day: '21/11/2026',
    starts: '08:30',
    minutes: '120',
    title: 'Giao ban công tác tháng 11',
    organiser: 'Thành phố Hà Nội',
    class: CLASS_WORDS.vi['giao-ban'],
    wide: 'có',
    form: FORM_WORDS.vi['ket-hop'],
    remoteOnline: 'có',
    secret: 'không',
    reach: `${LEVEL_WORDS.vi.district}; ${LEVEL_WORDS.vi.commune}`,
    sites: '584',
    connected: '580',
    invited: '',
    platform: 'VNPT Meeting',
    evidence: 'Giấy mời số 12/GM-UBND',
  },
  en: {
    day: '21/11/2026',
    starts: '08:30',
    minutes: '120',
    title: 'Briefing of November',
    organiser: 'Thành phố Hà Nội',
    class: CLASS_WORDS.en['giao-ban'],
    wide: 'yes',
    form: FORM_WORDS.en['ket-hop'],
    remoteOnline: 'yes',
    secret: 'no',
    reach: `${LEVEL_WORDS.en.district}; ${LEVEL_WORDS.en.commune}`,
    sites: '584',
    connected: '580',
    invited: '',
    platform: 'VNPT Meeting',
    evidence: 'Invitation 12/GM-UBND',
  },
};

/** What may stand in each column. */
export const LEGEND: Record<Locale, Record<RegisterColumn, string>> = {
  vi: {
    day: 'Bắt buộc. Ngày/tháng/năm.',
    starts: 'Giờ:phút. Để trống nếu chỉ biết ngày.',
    minutes: 'Số phút, nhiều nhất 4320. Để trống nếu không biết.',
    title: 'Bắt buộc, trừ cuộc họp mật. Nhiều nhất 300 ký tự.',
    organiser: 'Bắt buộc. Mã hoặc tên đầy đủ của đơn vị vào ngày họp.',
    class: `Bắt buộc. ${listed(CLASS_WORDS.vi)}`,
    wide: 'có; không. Để trống là không.',
    form: `Bắt buộc, trừ cuộc họp mật. ${listed(FORM_WORDS.vi)}`,
    remoteOnline: 'Chỉ cho hình thức kết hợp: các điểm cầu có họp trực tuyến không. có; không',
    secret: 'có; không. Cuộc họp mật chỉ ghi ngày, cơ quan tổ chức và loại.',
    reach: `Cấp được mời, cách nhau bằng dấu chấm phẩy. ${listed(LEVEL_WORDS.vi)}`,
    sites: 'Số điểm cầu được mời.',
    connected: 'Số điểm cầu đã kết nối, không lớn hơn số điểm cầu.',
    invited: 'Mã hoặc tên các đơn vị được mời, cách nhau bằng dấu chấm phẩy. Có thể để trống.',
    platform: 'Nền tảng họp trực tuyến, hoặc địa điểm.',
    evidence: 'Số giấy mời, biên bản hoặc căn cứ khác.',
  },
  en: {
    day: 'Required. Day/month/year.',
    starts: 'Hours:minutes. Empty where only the day is known.',
    minutes: 'Minutes, 4320 at most. Empty where nobody knows.',
    title: 'Required, but for secret meetings. 300 letters at most.',
    organiser: 'Required. Code or full name of the unit, as it was on the day.',
    class: `Required. ${listed(CLASS_WORDS.en)}`,
    wide: 'yes; no. Empty means no.',
    form: `Required, but for secret meetings. ${listed(FORM_WORDS.en)}`,
    remoteOnline: 'For hybrid meetings alone: whether the remote sites took part online. yes; no',
    secret: 'yes; no. Of a secret meeting day, organiser and class are written alone.',
    reach: `Levels invited, separated by semicolons. ${listed(LEVEL_WORDS.en)}`,
    sites: 'How many sites were invited.',
    connected: 'How many were connected, no more than there were sites.',
    invited: 'Codes or names of the units invited, separated by semicolons. May be empty.',
    platform: 'The platform, or the place.',
    evidence: 'Number of the invitation, minutes or other proof.',
  },
};
