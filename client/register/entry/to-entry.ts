import { registerEntry, type RegisterEntryRequest } from '#shared/contract/register-keeping.ts';
import type { EntryValues } from './values.ts';

/** A field that can be wrong; the sentences stand in `register:problems` under these names. */
const PROBLEMS = [
  'organiserUnitId',
  'title',
  'day',
  'state',
  'startTime',
  'minutes',
  'reached',
  'sitesConnected',
  'platform',
  'evidence',
  'reason',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** The request, or the fields that are wrong. */
export type Converted = { request: RegisterEntryRequest } | { problems: Problem[] };

/** Turns the fields into the request. The contract alone says what is right. */
export function toEntry(values: EntryValues): Converted {
  const parsed = registerEntry.safeParse(values.secret ? secretOf(values) : openOf(values));
  if (parsed.success) return { request: parsed.data };
  return { problems: parsed.error.issues.flatMap(({ path }) => problemAt(String(path[0])) ?? []) };
}

/** The field that a path of the request belongs to. Used for the server's complaints too. */
export const problemAt = (path: string): Problem | undefined => PROBLEMS.find((field) => field === path.split('.')[0]);

const commonOf = ({ organiserUnitId, class: kind, day, state, reason }: EntryValues) => ({
  organiserUnitId,
  class: kind,
  day,
  state,
  ...(reason.trim() !== '' && { reason }),
});

const secretOf = (values: EntryValues) => ({ ...commonOf(values), secret: true });

const openOf = (values: EntryValues) => ({
  ...commonOf(values),
  secret: false,
  title: values.title,
  wide: values.wide,
  form: values.form,
  remoteOnline: values.remoteOnline,
  startTime: values.startTime === '' ? null : values.startTime.slice(0, 5),
  minutes: numberIn(values.minutes),
  reached:
    values.by === 'units'
      ? { by: 'units', unitIds: values.unitIds }
      : { by: 'levels', levels: values.levels, sites: numberIn(values.sites) },
  sitesConnected: numberIn(values.sitesConnected),
  platform: values.platform,
  evidence: values.evidence,
});

const numberIn = (text: number | string): number | string | null => (text === '' ? null : text);
