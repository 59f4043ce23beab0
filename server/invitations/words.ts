import type { Locale } from '#shared/contract/locale.ts';
import type { ReplyState } from '#shared/contract/replies.ts';
import { WORDS } from '../attendance/words.ts';

/** The columns of the table of invited units, in their order. */
export const INVITED_COLUMNS = [
  'unit',
  'group',
  'attendees',
  'reply',
  'substitute',
  'reason',
  'decision',
  'by',
  'at',
  'phone',
] as const;
export type InvitedColumn = (typeof INVITED_COLUMNS)[number];

/** The words of the table in one language. */
export type InvitedWords = {
  sheet: string;
  heading: string;
  columns: Record<InvitedColumn, string>;
  states: Record<ReplyState, string>;
  /** Of a reply that is older than the meeting's time. */
  outdated: string;
  blanked: string;
};

const vi: InvitedWords = {
  sheet: 'Thành phần mời',
  heading: 'Thành phần mời và trả lời',
  columns: {
    unit: 'Đơn vị',
    group: 'Trực thuộc',
    attendees: 'Thành phần phải dự',
    reply: 'Trả lời',
    substitute: 'Người dự thay',
    reason: 'Lý do, ghi chú',
    decision: 'Ý kiến của chủ trì',
    by: 'Người ghi nhận',
    at: 'Thời điểm',
    phone: 'Điện thoại',
  },
  states: WORDS.vi.replies,
  outdated: 'trước khi đổi giờ',
  blanked: WORDS.vi.blanked,
};

const en: InvitedWords = {
  sheet: 'Invited units',
  heading: 'Invited units and replies',
  columns: {
    unit: 'Unit',
    group: 'Belongs to',
    attendees: 'Who must come',
    reply: 'Reply',
    substitute: 'Substitute',
    reason: 'Reason, note',
    decision: 'What the chair says',
    by: 'Entered by',
    at: 'When',
    phone: 'Telephone',
  },
  states: WORDS.en.replies,
  outdated: 'before the time changed',
  blanked: WORDS.en.blanked,
};

export const INVITED_WORDS: Record<Locale, InvitedWords> = { vi, en };
