import type { OverlapQuery } from '#shared/contract/overlaps.ts';
import type { Judged } from '#shared/convening/warnings.ts';
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
