import { z } from 'zod';
import { role, type Role } from '#shared/contract/accounts.ts';
import { day, instant } from '#shared/contract/ids.ts';
import type { AuditEntry } from '#shared/contract/audit.ts';
import { formatDate, formatMoment, formatShare, instantAt } from '../../ui/format.ts';

export type ChangedField = { field: string; from: string | null; to: string | null };

/** The fields in which two states differ, each as text for people; null on the side on which there is nothing. */
export const changedFields = (
  { before, after }: Pick<AuditEntry, 'before' | 'after'>,
  roleName: (role: Role) => string,
): ChangedField[] => {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields]
    .map((field) => ({
      field,
      from: textOf(field, before?.[field], roleName),
      to: textOf(field, after?.[field], roleName),
    }))
    .filter(({ from, to }) => from !== to);
};

const heldRoles = z.array(z.object({ role, unit: z.string() }));

const textOf = (field: string, value: unknown, roleName: (role: Role) => string): string | null => {
  if (value === undefined || value === null || value === '') return null;
  const grants = heldRoles.safeParse(value).data;
  if (grants !== undefined) return grants.map((held) => `${roleName(held.role)} · ${held.unit}`).join('; ') || null;
  const lines = z.array(z.string()).safeParse(value).data;
  if (lines !== undefined) return lines.join('; ') || null;
  if (typeof value === 'number') return numberText(field, value);
  if (typeof value !== 'string') return JSON.stringify(value);
  return day.safeParse(value).success ? formatDate(instantAt(value, '00:00')) : value;
};

const numberText = (field: string, value: number): string => {
  if (field.endsWith('At') && instant.safeParse(value).success) return formatMoment(value);
  if (field.endsWith('Ms')) return `${value / 1000} s`;
  return field.startsWith('attendedShare') ? formatShare(value) : String(value);
};
