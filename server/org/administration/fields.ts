import type { Impossible } from '#shared/org/change.ts';
import type { Violation } from '#shared/org/violations.ts';

/** The fields of a form that each refusal is about. */
export const FIELD_AT_FAULT: Record<Violation['code'] | Impossible['code'], readonly string[]> = {
  'unit-parent-missing': ['parentId'],
  'unit-under-itself': ['parentId'],
  'unit-has-children': ['from'],
  'unit-has-later-changes': ['from'],
  'unit-not-of-day': ['from'],
  'unit-name-taken': ['name'],
  'unit-code-taken': ['code'],
  'unit-unchanged': [],
};
