import type { DraftKind } from '../contract/drafts.ts';

const RECIPIENTS: Record<DraftKind, readonly string[]> = {
  minutes: ['Chủ trì cuộc họp', 'Các đơn vị dự họp', 'Lưu: VT, hồ sơ cuộc họp.'],
  notice: ['Như thành phần dự họp', 'Các đơn vị được giao nhiệm vụ', 'Lưu: VT, hồ sơ cuộc họp.'],
};

/** Who gets a paper, as long as nobody has changed it; the last line is the archive, as Decree 30/2020/NĐ-CP has it. */
export const recipientsOf = (kind: DraftKind): string[] => [...RECIPIENTS[kind]];
