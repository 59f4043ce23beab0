import type { ImportMistake, ImportMistakeCode } from '../../contract/administration-import.ts';
import { IMPORT_LIMITS } from '../../contract/administration-import.ts';
import type { Locale } from '../../contract/locale.ts';
import { HEADS } from './columns.ts';
import type { Found } from './found.ts';
import { LEVEL_WORDS } from './words.ts';

type Sentences = Record<ImportMistakeCode, (about: string) => string>;

const listed = (locale: Locale): string =>
  Object.values(LEVEL_WORDS[locale])
    .map((word) => `“${word}”`)
    .join(', ');

const vi: Sentences = {
  'file-kind': () => 'Tệp không phải bảng tính. Hãy lưu thành Excel (.xlsx) hoặc CSV rồi chọn lại.',
  'file-encoding': () => 'Không đọc được chữ trong tệp CSV. Hãy lưu lại với mã UTF-8, hoặc dùng Excel (.xlsx).',
  'file-damaged': () => 'Không mở được tệp: tệp hỏng hoặc quá lớn khi giải nén. Hãy lưu lại từ bảng tính gốc.',
  'file-empty': () => 'Tệp không có dòng nào. Hãy tải mẫu và điền mỗi đơn vị một dòng.',
  'too-many-rows': () => `Tệp có hơn ${IMPORT_LIMITS.rows} dòng. Hãy chia thành nhiều tệp.`,
  'column-missing': () => 'Thiếu cột này. Hãy thêm cột với đúng tên như trong mẫu.',
  'column-unknown': (about) => `Cột “${about}” không có trong mẫu. Hãy xóa cột hoặc sửa tên cột.`,
  'column-twice': () => 'Cột này có hai lần. Hãy xóa một cột.',
  missing: () => 'Ô này để trống. Hãy điền vào.',
  'too-long': (about) => `“${about}” quá dài. Hãy rút gọn.`,
  'not-printable': (about) => `“${about}” có ký tự lạ không in được. Hãy gõ lại ô này.`,
  'bad-code': (about) => `“${about}” không phải mã: chỉ dùng chữ, số, dấu chấm, gạch, nhiều nhất 20 ký tự.`,
  'unknown-level': (about) => `“${about}” không phải một cấp. Hãy ghi ${listed('vi')}.`,
  'bad-phone': (about) => `“${about}” không phải số điện thoại. Hãy ghi ít nhất ba chữ số.`,
  'bad-email': (about) => `“${about}” không phải địa chỉ thư. Hãy ghi một địa chỉ, ví dụ ten@donvi.gov.vn.`,
  'unknown-word': (about) => `Không hiểu “${about}”. Hãy ghi “x” nếu đơn vị kết thúc, nếu không thì để trống.`,
  'row-twice': (about) => `Đơn vị này đã có ở dòng ${about}. Hãy xóa một trong hai dòng.`,
  'unknown-unit': (about) => `Không có đơn vị “${about}” vào ngày này để kết thúc. Hãy kiểm tra mã và tên.`,
  'unknown-parent': (about) => `Không có đơn vị cấp trên “${about}” vào ngày này. Hãy ghi đúng mã hoặc tên đầy đủ.`,
  'ambiguous-parent': (about) => `Có nhiều đơn vị tên “${about}”. Hãy ghi mã của đơn vị cấp trên.`,
  'parent-not-managed': (about) => `Bạn không quản trị đơn vị “${about}” nên không đặt đơn vị khác vào đó được.`,
  'not-managed': (about) => `Bạn không quản trị đơn vị “${about}” nên không thay đổi được. Hãy xóa dòng này.`,
  'under-itself': () => 'Đơn vị nằm dưới chính nó. Hãy sửa đơn vị cấp trên.',
  'name-taken': (about) => `Cùng cấp trên đã có đơn vị “${about}”. Hãy đổi tên, hoặc ghi đúng mã của đơn vị đó.`,
  'code-taken': (about) => `Mã này là của đơn vị “${about}”. Hãy kiểm tra lại mã.`,
  'has-children': (about) =>
    `Đơn vị còn các đơn vị trực thuộc: ${about}. Hãy chuyển hoặc kết thúc các đơn vị đó trong tệp.`,
  'has-later-changes': (about) => `Đơn vị có thay đổi đã định sau ngày này (${about}). Hãy hoàn tác trước.`,
  'parent-missing': (about) =>
    `Đơn vị cấp trên “${about}” không tồn tại trong suốt thời gian này. Hãy chọn đơn vị khác.`,
  'not-of-day': () => 'Đơn vị bắt đầu đúng vào ngày này nên không thể kết thúc. Hãy chọn ngày khác.',
};

const en: Sentences = {
  'file-kind': () => 'The file is no spreadsheet. Save it as Excel (.xlsx) or CSV and choose it again.',
  'file-encoding': () => 'The letters of the CSV file cannot be read. Save it as UTF-8, or use Excel (.xlsx).',
  'file-damaged': () => 'The file cannot be opened: it is damaged, or too large once unpacked. Save it anew.',
  'file-empty': () => 'The file has no rows. Download the template and fill in a row for each unit.',
  'too-many-rows': () => `The file has more than ${IMPORT_LIMITS.rows} rows. Split it into several files.`,
  'column-missing': () => 'This column is missing. Add it under the name that the template uses.',
  'column-unknown': (about) => `The template has no column “${about}”. Remove it, or correct its name.`,
  'column-twice': () => 'This column stands there twice. Remove one.',
  missing: () => 'The cell is empty. Fill it in.',
  'too-long': (about) => `“${about}” is too long. Shorten it.`,
  'not-printable': (about) => `“${about}” has characters that cannot be printed. Type the cell again.`,
  'bad-code': (about) => `“${about}” is no code: letters, digits, dots and dashes, at most 20.`,
  'unknown-level': (about) => `“${about}” is no level. Write ${listed('en')}.`,
  'bad-phone': (about) => `“${about}” is no telephone number. Write at least three digits.`,
  'bad-email': (about) => `“${about}” is no e-mail address. Write one address, such as name@unit.gov.vn.`,
  'unknown-word': (about) => `“${about}” is not understood. Write “x” where the unit ends, or leave it empty.`,
  'row-twice': (about) => `Row ${about} speaks of this unit already. Remove one of them.`,
  'unknown-unit': (about) => `There is no unit “${about}” on that day to be ended. Check its code and name.`,
  'unknown-parent': (about) =>
    `There is no unit “${about}” on that day. Write the code or the full name of the unit above.`,
  'ambiguous-parent': (about) => `Several units are called “${about}”. Write the code of the unit above.`,
  'parent-not-managed': (about) => `You do not administer “${about}” and cannot place units there.`,
  'not-managed': (about) => `You do not administer “${about}” and cannot change it. Remove the row.`,
  'under-itself': () => 'The unit lies under itself. Correct the unit above.',
  'name-taken': (about) => `“${about}” stands under the same unit already. Change the name, or write that unit’s code.`,
  'code-taken': (about) => `This is the code of “${about}”. Check the code.`,
  'has-children': (about) => `Units still lie under this one: ${about}. Move or end them in the file.`,
  'has-later-changes': (about) => `Changes of the unit are planned after that day (${about}). Take them back first.`,
  'parent-missing': (about) => `“${about}” does not exist all that time. Choose another unit above.`,
  'not-of-day': () => 'The unit begins on that very day and cannot end on it. Choose another day.',
};

const SENTENCES: Record<Locale, Sentences> = { vi, en };

/** A mistake for people, in their language. */
export const mistakeFor = ({ row, column, code, about }: Found, locale: Locale): ImportMistake => ({
  row,
  column: column === null ? null : HEADS[locale][column],
  code,
  message: SENTENCES[locale][code](about),
});
