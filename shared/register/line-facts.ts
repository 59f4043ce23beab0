import type { FieldChange, RegisterField } from '../contract/register-keeping.ts';
import type { FigureFacts, RegisterState } from '../contract/register.ts';
import type { UnitLevel } from '../contract/units.ts';

/** All that is entered of a line. Moments are UTC milliseconds. */
export type LineFacts = FigureFacts & {
  day: string;
  state: RegisterState;
  startsAt: number | null;
  endsAt: number | null;
  reach: readonly UnitLevel[];
  sites: number | null;
  sitesConnected: number | null;
  title: string | null;
  unitIds: readonly string[];
  platform: string;
  evidence: string;
};

/** How each field reads as a text; '' where there is nothing. */
const textOf = (facts: LineFacts, field: RegisterField): string => {
  switch (field) {
    case 'times':
      return `${facts.startsAt ?? ''}-${facts.endsAt ?? ''}`;
    case 'units':
      return facts.unitIds.toSorted().join(' ');
    case 'reach':
      return facts.reach.toSorted().join(' ');
    default:
      return String(facts[field] ?? '');
  }
};

/** What may be told of a change: the figures rest on it, and it says nothing of what the meeting was about. */
const TOLD = [
  'organiserUnitId',
  'class',
  'wide',
  'form',
  'remoteOnline',
  'secret',
  'day',
  'state',
  'reach',
  'sites',
  'sitesConnected',
] as const satisfies readonly RegisterField[];

/** What is only said to have changed: it may have to be forgotten. */
const CONTENT = ['times', 'title', 'units', 'platform', 'evidence'] as const satisfies readonly RegisterField[];

/** What goes when a meeting turns out to be secret, with the content itself. */
const OF_CONTENT: readonly RegisterField[] = ['reach', 'sites', 'sitesConnected'];

/** The fields in which two states of a line differ. */
export const changedFields = (before: LineFacts, after: LineFacts): RegisterField[] =>
  [...TOLD, ...CONTENT].filter((field) => textOf(before, field) !== textOf(after, field));

/** Whether figures that may have been reported change by it. What nobody knew before is added without a reason. */
export const needsReason = (before: LineFacts, after: LineFacts): boolean =>
  changedFields(before, after).some(
    (field) => isTold(field) && !(OF_CONTENT.includes(field) && textOf(before, field) === ''),
  );

/** Whether a figure depends on one of the fields. */
export const countsOtherwise = (fields: readonly RegisterField[]): boolean => fields.some(isTold);

/** The changes as they may be told for good; the organiser by the name given. */
export const toldChanges = (
  before: LineFacts | null,
  after: LineFacts,
  nameOf: (unitId: string, day: string) => string,
): FieldChange[] => {
  const told = (facts: LineFacts, field: RegisterField): string | null => {
    if (!isTold(field) || (after.secret && OF_CONTENT.includes(field))) return null;
    const text = textOf(facts, field);
    if (text === '') return null;
    return field === 'organiserUnitId' ? nameOf(text, facts.day) : text;
  };
  const fields = before === null ? TOLD.filter((field) => textOf(after, field) !== '') : changedFields(before, after);
  return fields.map((field) => ({ field, from: before && told(before, field), to: told(after, field) }));
};

/** What of a history may be read: of a secret meeting nothing that told of its size. */
export const withoutContent = (changes: readonly FieldChange[]): FieldChange[] =>
  changes.filter(({ field }) => !CONTENT.some((one) => one === field) && !OF_CONTENT.includes(field));

const isTold = (field: RegisterField): boolean => TOLD.some((one) => one === field);
