import type { Locale } from '../../contract/locale.ts';
import type { MeetingClass, MeetingForm } from '../../contract/meetings.ts';
import { foldForSearch } from '../../org/search.ts';

/** The classes of Decision 45/2018/QĐ-TTg, as the template writes them. */
export const CLASS_WORDS: Record<Locale, Record<MeetingClass, string>> = {
  vi: {
    'giao-ban': 'Giao ban',
    'giai-quyet-cong-viec': 'Giải quyết công việc',
    'tham-muu-tu-van': 'Tham mưu, tư vấn',
    'dieu-phoi': 'Điều phối',
    'chuyen-mon': 'Chuyên môn',
    'so-ket-tong-ket': 'Sơ kết, tổng kết',
    'chuyen-de': 'Chuyên đề',
    'tap-huan-trien-khai': 'Tập huấn, triển khai',
  },
  en: {
    'giao-ban': 'Briefing',
    'giai-quyet-cong-viec': 'Problem solving',
    'tham-muu-tu-van': 'Advice',
    'dieu-phoi': 'Coordination',
    'chuyen-mon': 'Professional',
    'so-ket-tong-ket': 'Review',
    'chuyen-de': 'Thematic',
    'tap-huan-trien-khai': 'Training, rollout',
  },
};

/** The forms, as the template writes them. */
export const FORM_WORDS: Record<Locale, Record<MeetingForm, string>> = {
  vi: { 'truc-tiep': 'Trực tiếp', 'truc-tuyen': 'Trực tuyến', 'ket-hop': 'Kết hợp', 'chay-thu': 'Chạy thử' },
  en: { 'truc-tiep': 'In person', 'truc-tuyen': 'Online', 'ket-hop': 'Hybrid', 'chay-thu': 'Rehearsal' },
};

/** What people write beside the template's own words. */
const OTHER_CLASSES: Partial<Record<MeetingClass, readonly string[]>> = {
  'tham-muu-tu-van': ['tham muu', 'tu van'],
  'so-ket-tong-ket': ['so ket', 'tong ket'],
  'tap-huan-trien-khai': ['tap huan', 'trien khai', 'trien khai nhiem vu'],
};
const OTHER_FORMS: Partial<Record<MeetingForm, readonly string[]>> = {
  'truc-tuyen': ['hop truc tuyen', 'truyen hinh truc tuyen'],
  'truc-tiep': ['hop truc tiep', 'tap trung'],
  'ket-hop': ['truc tiep ket hop truc tuyen'],
};

const wordKey = (text: string): string =>
  foldForSearch(text)
    .replaceAll(/[\s,;–-]+/gu, ' ')
    .trim();

const readerOf = <W extends string>(
  words: Record<Locale, Record<W, string>>,
  values: readonly W[],
  others: Partial<Record<W, readonly string[]>>,
): ((text: string) => W | undefined) => {
  const byWord = new Map(
    values.flatMap((value) =>
      [value, words.vi[value], words.en[value], ...(others[value] ?? [])].map(
        (word) => [wordKey(word), value] as const,
      ),
    ),
  );
  return (text) => byWord.get(wordKey(text));
};

/** The class that a word means, in either language, accents or not. */
export const classOf = readerOf(
  CLASS_WORDS,
  [
    'giao-ban',
    'giai-quyet-cong-viec',
    'tham-muu-tu-van',
    'dieu-phoi',
    'chuyen-mon',
    'so-ket-tong-ket',
    'chuyen-de',
    'tap-huan-trien-khai',
  ],
  OTHER_CLASSES,
);

/** The form that a word means. */
export const formOf = readerOf(FORM_WORDS, ['truc-tiep', 'truc-tuyen', 'ket-hop', 'chay-thu'], OTHER_FORMS);
