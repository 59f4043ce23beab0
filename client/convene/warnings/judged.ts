import type { OverlapQuery } from '#shared/contract/overlaps.ts';
import { type UnitLevel, unitLevel, type UnitWithRoom } from '#shared/contract/units.ts';
import type { Judged } from '#shared/convening/warnings.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import type { EffectAsked } from '../../api/figures.ts';
import { dayOf } from '../../ui/format.ts';
import { plannedMinutes } from '../agenda/planned-minutes.ts';
import { momentOf } from '../form/to-request.ts';
import type { ConveneValues } from '../form/values.ts';

const MINUTE_MS = 60_000;

const spanOf = ({ startDay, startTime, endDay, endTime }: ConveneValues) => {
  const span = { startsAt: momentOf(startDay, startTime), endsAt: momentOf(endDay, endTime) };
  return span.endsAt > span.startsAt ? span : null;
};

/** What the rules look at, of the fields; null while the times are not known. */
export const judgedOf = (values: ConveneValues, papersSince: number | null): Judged | null => {
  const span = spanOf(values);
  return (
    span && {
      ...span,
      class: values.class,
      startDay: dayOf(span.startsAt),
      agendaMs: plannedMinutes(values.agenda) * MINUTE_MS,
      papersDay: papersSince === null ? null : dayOf(papersSince),
    }
  );
};

/** The question what else happens at that time; null while the fields do not say enough to ask. */
export const overlapQueryOf = (values: ConveneValues, meetingId: string | null): OverlapQuery | null => {
  const span = spanOf(values);
  const { organiserUnitId, chairId, invitedUnitIds } = values;
  if (span === null || organiserUnitId === null || (chairId === null && invitedUnitIds.length === 0)) return null;
  return { ...span, meetingId, organiserUnitId, chairId, invitedUnitIds };
};

/** The question what the meeting does to the figures; null where it is fully online or a rehearsal, or says too little. */
export const effectAskedOf = (
  values: ConveneValues,
  tree: UnitTree<UnitWithRoom>,
  meetingId: string | null,
): EffectAsked | null => {
  const { class: meetingClass, organiserUnitId, startDay, form, wide, secret, invitedUnitIds } = values;
  if (secret || form === 'truc-tuyen' || form === 'chay-thu') return null;
  if (organiserUnitId === null || startDay === null) return null;
  const levels = new Set(invitedUnitIds.map((unitId): UnitLevel | undefined => tree.get(unitId)?.level));
  const reach = unitLevel.options.filter((level) => levels.has(level));
  return { meetingId, organiserUnitId, class: meetingClass, wide, form, day: startDay, reach };
};
