import type { AuditEntry } from '#shared/contract/audit.ts';

export type ChangedField = { field: string; from: string | null; to: string | null };

/** The fields in which two states differ, each as text; null on the side on which there is nothing. */
export const changedFields = (before: AuditEntry['before'], after: AuditEntry['after']): ChangedField[] => {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields]
    .map((field) => ({ field, from: textOf(before?.[field]), to: textOf(after?.[field]) }))
    .filter(({ from, to }) => from !== to);
};

const textOf = (value: unknown): string | null => {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return value.map((part) => textOf(part) ?? '').join(', ') || null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};
