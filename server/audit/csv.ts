import type { AuditEntry } from '#shared/contract/audit.ts';
import type { Locale } from '#shared/contract/locale.ts';
import { clockText, dayOf } from '../calendar.ts';
import { csvFile } from '../tables/csv-file.ts';

const HEADS: Record<Locale, string[]> = {
  vi: ['STT', 'Ngày', 'Giờ (UTC+7)', 'Người thực hiện', 'Việc', 'Đối tượng', 'Trước', 'Sau'],
  en: ['No.', 'Day', 'Time (UTC+7)', 'By', 'Action', 'Subject', 'Before', 'After'],
};

const textOf = (change: AuditEntry['before']): string => (change === null ? '' : JSON.stringify(change));

/** The audit for other programs. */
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
  return csvFile([HEADS[locale], ...lines]);
};
