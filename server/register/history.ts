import { z } from 'zod';
import { type FieldChange, type LineChange, registerField } from '#shared/contract/register-keeping.ts';
import type { AuditAction } from '#shared/contract/audit.ts';
import type { LineDeed } from '../store/register-keeping.ts';
import type { StoredLine } from '../store/register-reading.ts';
import { withoutContent } from '#shared/register/line-facts.ts';

const WHAT: Partial<Record<AuditAction, LineChange['what']>> = {
  'register.entered': 'entered',
  'register.changed': 'changed',
  'register.removed': 'removed',
};

/** What was done to a line that is kept by hand, oldest first. Of a secret one nothing is told of what it was before. */
export const historyByHand = (line: StoredLine, deeds: readonly LineDeed[]): LineChange[] => {
  const imported: LineChange[] =
    line.origin === 'imported' ? [{ at: line.enteredAt, byName: '', what: 'imported', reason: '', changes: [] }] : [];
  const changed = deeds.flatMap(({ at, byName, action, before, after }): LineChange[] => {
    const what = WHAT[action];
    if (what === undefined) return [];
    const all = what === 'changed' ? changesIn(before, after) : [];
    const reason = text.safeParse(after['reason']).data ?? '';
    return [{ at, byName, what, reason, changes: line.secret ? withoutContent(all) : all }];
  });
  return [...imported, ...changed];
};

const text = z.string();
const names = z.array(registerField);

const changesIn = (before: Record<string, unknown>, after: Record<string, unknown>): FieldChange[] => {
  const side = (all: Record<string, unknown>, field: string): string | null => text.safeParse(all[field]).data ?? null;
  const told = registerField.options.filter((field) => field in before || field in after);
  const hidden = names.safeParse(after['content']).data ?? [];
  return [...new Set([...told, ...hidden])].map((field) => ({
    field,
    from: side(before, field),
    to: side(after, field),
  }));
};
