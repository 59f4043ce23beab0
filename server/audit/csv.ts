import { stringify } from 'csv-stringify/sync';
import type { AuditEntry } from '#shared/contract/audit.ts';
import type { Locale } from '#shared/contract/locale.ts';
import { clockText, dayOf } from '../calendar.ts';

const HEADS: Record<Locale, string[]> = {
  vi: ['STT', 'Ngày', 'Giờ (UTC+7)', 'Người thực hiện', 'Việc', 'Đối tượng', 'Trước', 'Sau'],
  en: ['No.', 'Day', 'Time (UTC+7)', 'By', 'Action', 'Subject', 'Before', 'After'],
};

const textOf = (change: AuditEntry['before']): string => (change === null ? '' : JSON.stringify(change));

/**
 * The audit for other programs. A byte-order mark makes Excel read it as UTF-8, and what would begin a formula there is made
 * harmless: names in it were typed by people.
 */
export const auditCsv = (entries: readonly AuditEntry[], locale: Locale): Buffer => {
  const lines = entries.map(({ seq, at, actorName, action, subjectName, before, after }) => [
    String(seq),
    dayOf(at),
    clockText(at),
    actorName,
    action,
    subjectName,
    textOf(before),
    textOf(after),
  ]);
  return Buffer.from(
    stringify([HEADS[locale], ...lines], { bom: true, escape_formulas: true, record_delimiter: 'windows' }),
  );
};
