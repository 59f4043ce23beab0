import type { Grant } from '#shared/contract/accounts.ts';
import type { SeriesPlan } from '#shared/contract/meeting-series.ts';
import type { ChangeRequest, MeetingClass, MeetingForm } from '#shared/contract/meetings.ts';
import { addDays, dayOf, formatTime } from '../../ui/format.ts';

/** A line of the agenda while it is being written. */
export type AgendaDraft = {
  /** Tells the lines apart while they change places, and stays the item's own. */
  itemId: string;
  title: string;
  /** The field's text where it holds no number. */
  minutes: number | string;
  speaker: string;
  unitId: string | null;
};

/** What stands in the fields. Days are `YYYY-MM-DD`, times `HH:mm`; what has not been chosen is null or empty. */
export type ConveneValues = {
  secret: boolean;
  title: string;
  class: MeetingClass;
  organiserUnitId: string | null;
  wide: boolean;
  form: MeetingForm;
  startDay: string | null;
  startTime: string;
  endDay: string | null;
  endTime: string;
  place: string;
  requirements: string;
  contact: string;
  chairId: string | null;
  secretaryId: string | null;
  deputyId: string | null;
  invitedUnitIds: string[];
  agenda: AgendaDraft[];
  /** How it repeats; null where it does not. */
  series: SeriesPlan | null;
  /** Why a meeting that was convened is to count otherwise in the figures. */
  reason: string;
};

/** Who convenes: an account and its grants. */
export type Convener = { accountId: string; grants: readonly Grant[] };

const HOUR_MS = 3_600_000;

/** A briefing of two hours at the next full hour, by the convener's own unit. */
export function initialValues(convener: Convener, now: number): ConveneValues {
  const startsAt = Math.ceil(now / HOUR_MS) * HOUR_MS;
  const endsAt = startsAt + 2 * HOUR_MS;
  const organiserUnitId = convener.grants.find(isConvening)?.unitId ?? null;
  return {
    secret: false,
    title: '',
    class: 'giao-ban',
    organiserUnitId,
    wide: false,
    form: 'truc-tuyen',
    startDay: dayOf(startsAt),
    startTime: formatTime(startsAt),
    endDay: dayOf(endsAt),
    endTime: formatTime(endsAt),
    place: '',
    requirements: '',
    contact: '',
    ...ownPeople(convener, organiserUnitId),
    deputyId: null,
    invitedUnitIds: [],
    agenda: [],
    series: null,
    reason: '',
  };
}

/** The fields of a meeting that was convened. */
export const valuesOf = ({ startsAt, endsAt, agenda, ...facts }: ChangeRequest): ConveneValues => ({
  ...facts,
  secret: false,
  startDay: dayOf(startsAt),
  startTime: formatTime(startsAt),
  endDay: dayOf(endsAt),
  endTime: formatTime(endsAt),
  agenda: agenda.map(({ minutes, ...item }) => ({ ...item, minutes: minutes ?? '' })),
  series: null,
  reason: '',
});

/** Whether something of a meeting that was convened is changed on which the figures depend. */
export const countsOtherwise = (values: ConveneValues, convened: ChangeRequest): boolean =>
  values.class !== convened.class || values.wide !== convened.wide || values.form !== convened.form;

/** Whether a grant lets somebody convene. */
export const isConvening = ({ role }: Grant): boolean => role === 'chair' || role === 'secretary';

/** The convener in the part that he or she has in the organising unit. */
export function ownPeople(
  { accountId, grants }: Convener,
  organiserUnitId: string | null,
): Pick<ConveneValues, 'chairId' | 'secretaryId'> {
  const has = (role: Grant['role']) => grants.some((grant) => grant.role === role && grant.unitId === organiserUnitId);
  const chairs = has('chair');
  return { chairId: chairs ? accountId : null, secretaryId: !chairs && has('secretary') ? accountId : null };
}

/** The last day after the first day has moved: as many days later as before. */
export function movedEndDay({ startDay, endDay }: ConveneValues, newStartDay: string | null): string | null {
  if (startDay === null || endDay === null || newStartDay === null) return newStartDay ?? endDay;
  const days = Math.max(0, Math.round((Date.parse(endDay) - Date.parse(startDay)) / (24 * HOUR_MS)));
  return addDays(newStartDay, days);
}
