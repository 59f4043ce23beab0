import type { RegisterRecord } from '#shared/contract/register-keeping.ts';
import type { RegisterState } from '#shared/contract/register.ts';
import type { UnitLevel } from '#shared/contract/units.ts';
import { formatTime } from '../../ui/format.ts';
import type { CountedValues } from '../counted-fields.tsx';

/** What stands in the fields. The day is `YYYY-MM-DD`, the time `HH:mm`; what is not known is null or empty. */
export type EntryValues = CountedValues & {
  secret: boolean;
  title: string;
  day: string | null;
  state: RegisterState;
  startTime: string;
  minutes: number | string;
  by: 'units' | 'levels';
  unitIds: string[];
  levels: UnitLevel[];
  sites: number | string;
  sitesConnected: number | string;
  platform: string;
  evidence: string;
  reason: string;
};

/** A meeting in person that was held today, of the unit given. */
export const emptyEntry = (day: string, organiserUnitId: string | null): EntryValues => ({
  organiserUnitId,
  class: 'giao-ban',
  wide: false,
  form: 'truc-tiep',
  remoteOnline: false,
  secret: false,
  title: '',
  day,
  state: 'held',
  startTime: '',
  minutes: '',
  by: 'levels',
  unitIds: [],
  levels: [],
  sites: '',
  sitesConnected: '',
  platform: '',
  evidence: '',
  reason: '',
});

const MINUTE_MS = 60_000;

/** The fields of a line that was entered. */
export const valuesOfRecord = (record: RegisterRecord): EntryValues => ({
  organiserUnitId: record.organiserUnitId,
  class: record.class,
  wide: record.wide,
  form: record.form ?? 'truc-tiep',
  remoteOnline: record.remoteOnline,
  secret: record.secret,
  title: record.title ?? '',
  day: record.day,
  state: record.state,
  startTime: record.startsAt === null ? '' : formatTime(record.startsAt),
  minutes: record.startsAt === null || record.endsAt === null ? '' : (record.endsAt - record.startsAt) / MINUTE_MS,
  by: record.invited.length > 0 ? 'units' : 'levels',
  unitIds: record.invited.map(({ id }) => id),
  levels: record.reach,
  sites: record.sites ?? '',
  sitesConnected: record.sitesConnected ?? '',
  platform: record.platform,
  evidence: record.evidence,
  reason: '',
});

/** Whether something is changed that is not changed without a reason. */
export const changesFigures = (values: EntryValues, record: RegisterRecord): boolean =>
  values.organiserUnitId !== record.organiserUnitId ||
  values.class !== record.class ||
  values.secret !== record.secret ||
  values.day !== record.day ||
  values.state !== record.state ||
  (!values.secret &&
    !record.secret &&
    (values.wide !== record.wide || values.form !== record.form || values.remoteOnline !== record.remoteOnline));
