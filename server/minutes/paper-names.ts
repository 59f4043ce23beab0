import type { DraftKind } from '#shared/contract/drafts.ts';
import type { MeetingRecord } from '../store/meetings.ts';

/** The type's letters in numbers (Decree 30/2020/NĐ-CP, appendix III). */
export const TYPE_LETTERS: Record<DraftKind, string> = { minutes: 'BB', notice: 'TB' };

/** How the papers are called in names of files. */
export const FILE_NAMES: Record<DraftKind, string> = { minutes: 'Biên bản', notice: 'Thông báo kết luận' };

/** The one paper of a meeting of which there is one draft: work on it is done one after the other. */
export const paperOf = ({ id }: MeetingRecord, kind: DraftKind): string => `${kind}:${id}`;
