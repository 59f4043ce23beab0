import type { Locale } from '../../contract/locale.ts';
import {
  REGISTER_IMPORT_LIMITS,
  type RegisterMistake,
  type RegisterMistakeCode,
} from '../../contract/register-import.ts';
import { LEVEL_WORDS } from '../../org/import/words.ts';
import { HEADS } from './columns.ts';
import type { Found } from './found.ts';
import { CLASS_WORDS, FORM_WORDS } from './words.ts';

type Sentences = Record<RegisterMistakeCode, (about: string) => string>;

const MOST = REGISTER_IMPORT_LIMITS.rows;

const quoted = (words: Record<string, string>): string =>
  Object.values(words)
    .map((word) => `“${word}”`)
    .join(', ');

const vi: Sentences = {
  'file-kind': () => 'Tệp không phải bảng tính. Hãy lưu thành Excel (.xlsx) hoặc CSV rồi chọn lại.',
  'file-encoding': () => 'Không đọc được chữ trong tệp CSV. Hãy lưu lại với mã UTF-8, hoặc dùng Excel (.xlsx).',
  'file-damaged': () => 'Không mở được tệp: tệp hỏng hoặc quá lớn khi giải nén. Hãy lưu lại từ bảng tính gốc.',
  'file-empty': () => 'Tệp không có dòng nào. Hãy tải mẫu và điền mỗi cuộc họp một dòng.',
  'too-many-rows': () => `Tệp có hơn ${MOST} dòng. Hãy chia thành nhiều tệp.`,
  'column-missing': () => 'Thiếu cột này. Hãy thêm cột với đúng tên như trong mẫu.',
  'column-unknown': (about) => `Cột “${about}” không có trong mẫu. Hãy xóa cột hoặc sửa tên cột.`,
  'column-twice': () => 'Cột này có hai lần. Hãy xóa một cột.',
  missing: () => 'Ô này để trống. Hãy điền vào.',
  'too-long': (about) => `“${about}” quá dài. Hãy rút gọn.`,
  'not-printable': (about) => `“${about}” có ký tự lạ không in được. Hãy gõ lại ô này.`,
  'bad-day': (about) => `“${about}” không phải ngày. Hãy ghi ngày/tháng/năm, ví dụ 21/11/2026.`,
  'impossible-day': (about) => `Không có ngày “${about}” trong lịch. Hãy kiểm tra ngày và tháng.`,
  'day-too-early': (about) => `Ngày “${about}” quá xa trong quá khứ. Hãy kiểm tra năm.`,
  'day-too-late': (about) => `Ngày “${about}” quá xa trong tương lai. Hãy kiểm tra năm.`,
  'bad-time': (about) => `“${about}” không phải giờ. Hãy ghi giờ:phút, ví dụ 08:30.`,
  'bad-minutes': (about) => `“${about}” không phải thời lượng. Hãy ghi số phút từ 1 đến 4320, ví dụ 120.`,
  'unknown-class': (about) => `“${about}” không phải loại cuộc họp. Hãy ghi một trong: ${quoted(CLASS_WORDS.vi)}.`,
  'unknown-form': (about) => `“${about}” không phải hình thức họp. Hãy ghi một trong: ${quoted(FORM_WORDS.vi)}.`,
  'bad-yes-no': (about) => `Không hiểu “${about}”. Hãy ghi “có” hoặc “không”.`,
  'unknown-level': (about) =>
    `“${about}” không phải một cấp. Hãy ghi ${quoted(LEVEL_WORDS.vi)}, cách nhau bằng dấu chấm phẩy.`,
  'bad-count': (about) => `“${about}” không phải số điểm cầu. Hãy ghi một số nguyên từ 0.`,
  'connected-above-sites': (about) => `Số điểm cầu kết nối lớn hơn số điểm cầu (${about}). Hãy kiểm tra hai số.`,
  'remote-in-person': () =>
    'Họp trực tiếp thì không có điểm cầu trực tuyến. Hãy ghi “Kết hợp”, hoặc ghi “không” ở ô này.',
  'secret-content': () => 'Cuộc họp mật chỉ ghi ngày, cơ quan tổ chức và loại. Hãy xóa nội dung ô này.',
  'unknown-organiser': (about) => `Không có đơn vị “${about}”. Hãy ghi đúng mã hoặc tên đầy đủ.`,
  'ambiguous-organiser': (about) => `Ngày đó có nhiều đơn vị tên “${about}”. Hãy ghi mã đơn vị.`,
  'organiser-not-of-day': (about) =>
    `Đơn vị “${about}” không tồn tại vào ngày họp. Hãy kiểm tra ngày hoặc ghi đơn vị lúc đó.`,
  'not-kept': (about) => `Bạn không ghi sổ cho “${about}”. Hãy xóa dòng này, hoặc gửi cho đơn vị đó.`,
  'unknown-invited': (about) =>
    `Không có đơn vị được mời “${about}”. Hãy ghi đúng mã hoặc tên, cách nhau bằng dấu chấm phẩy.`,
  'ambiguous-invited': (about) => `Ngày đó có nhiều đơn vị được mời tên “${about}”. Hãy ghi mã đơn vị.`,
  'invited-not-of-day': (about) => `Đơn vị được mời “${about}” không tồn tại vào ngày họp. Hãy ghi đơn vị lúc đó.`,
  'row-twice': (about) => `Cuộc họp này đã có ở dòng ${about}. Hãy xóa một trong hai dòng.`,
  differs: () => 'Cuộc họp này đã có trong sổ với thông tin khác. Hãy xóa dòng này và sửa trong sổ, kèm lý do.',
};

const en: Sentences = {
  'file-kind': () => 'The file is no spreadsheet. Save it as Excel (.xlsx) or CSV and choose it again.',
  'file-encoding': () => 'The letters of the CSV file cannot be read. Save it as UTF-8, or use Excel (.xlsx).',
  'file-damaged': () => 'The file cannot be opened: it is damaged, or too large once unpacked. Save it anew.',
  'file-empty': () => 'The file has no rows. Download the template and fill in a row for each meeting.',
  'too-many-rows': () => `The file has more than ${MOST} rows. Split it into several files.`,
  'column-missing': () => 'This column is missing. Add it under the name that the template uses.',
  'column-unknown': (about) => `The template has no column “${about}”. Remove it, or correct its name.`,
  'column-twice': () => 'This column stands there twice. Remove one.',
  missing: () => 'The cell is empty. Fill it in.',
  'too-long': (about) => `“${about}” is too long. Shorten it.`,
  'not-printable': (about) => `“${about}” has characters that cannot be printed. Type the cell again.`,
  'bad-day': (about) => `“${about}” is no day. Write day/month/year, such as 21/11/2026.`,
  'impossible-day': (about) => `No calendar has the day “${about}”. Check day and month.`,
  'day-too-early': (about) => `“${about}” lies too far back. Check the year.`,
  'day-too-late': (about) => `“${about}” lies too far ahead. Check the year.`,
  'bad-time': (about) => `“${about}” is no time of day. Write hours:minutes, such as 08:30.`,
  'bad-minutes': (about) => `“${about}” is no duration. Write minutes from 1 to 4320, such as 120.`,
  'unknown-class': (about) => `“${about}” is no class of meetings. Write one of: ${quoted(CLASS_WORDS.en)}.`,
  'unknown-form': (about) => `“${about}” is no form of meetings. Write one of: ${quoted(FORM_WORDS.en)}.`,
  'bad-yes-no': (about) => `“${about}” is not understood. Write “yes” or “no”.`,
  'unknown-level': (about) => `“${about}” is no level. Write ${quoted(LEVEL_WORDS.en)}, separated by semicolons.`,
  'bad-count': (about) => `“${about}” is no number of sites. Write a whole number from 0.`,
  'connected-above-sites': (about) => `More sites connected than there were sites (${about}). Check both numbers.`,
  'remote-in-person': () => 'A meeting in person has no sites online. Write “Hybrid”, or “no” in this cell.',
  'secret-content': () => 'Of a secret meeting only day, organiser and class are kept. Empty this cell.',
  'unknown-organiser': (about) => `There is no unit “${about}”. Write its code or its full name.`,
  'ambiguous-organiser': (about) => `Several units were called “${about}” on that day. Write the code.`,
  'organiser-not-of-day': (about) =>
    `“${about}” did not exist on the day of the meeting. Check the day, or write the unit of that time.`,
  'not-kept': (about) => `You do not keep the register of “${about}”. Remove the row, or send it to that unit.`,
  'unknown-invited': (about) =>
    `There is no invited unit “${about}”. Write codes or full names, separated by semicolons.`,
  'ambiguous-invited': (about) => `Several invited units were called “${about}” on that day. Write the code.`,
  'invited-not-of-day': (about) =>
    `The invited unit “${about}” did not exist on that day. Write the unit of that time.`,
  'row-twice': (about) => `Row ${about} speaks of this meeting already. Remove one of them.`,
  differs: () => 'The register has this meeting with other facts. Remove the row, and change it there with a reason.',
};

const SENTENCES: Record<Locale, Sentences> = { vi, en };

/** A mistake for people, in their language. */
export const mistakeFor = ({ row, column, code, about }: Found, locale: Locale): RegisterMistake => ({
  row,
  column: column === null ? null : HEADS[locale][column],
  code,
  message: SENTENCES[locale][code](about),
});
