import { conveneRequest, type ConveneRequest } from '#shared/contract/meetings.ts';
import { instantAt } from '../../ui/format.ts';
import type { AgendaDraft, ConveneValues } from './values.ts';

/** What is wrong with a field; the sentences stand in `convene:problems` under these names. */
export type Problem =
  | Exclude<keyof ConveneValues, 'secret' | 'wide' | 'agenda' | 'series'>
  | 'agendaTitle'
  | 'agendaMinutes'
  | 'agendaSpeaker';

/** The request, or the problems by the path of their field. */
export type Converted = { request: ConveneRequest } | { problems: Record<string, Problem> };

/** Turns the fields into the request. The contract alone says what is right. */
export function toRequest(values: ConveneValues): Converted {
  const draft = values.secret ? secretDraft(values) : openDraft(values);
  const parsed = conveneRequest.safeParse(draft);
  if (parsed.success) return { request: parsed.data };
  const problems: Record<string, Problem> = {};
  for (const { path } of parsed.error.issues) {
    const found = problemAt(path);
    if (found !== undefined) problems[found.field] = found.problem;
  }
  // The contract compares the moments only once all else is right; people want to know at once.
  if ('startsAt' in draft && draft.endsAt <= draft.startsAt) problems['endTime'] = 'endTime';
  return { problems: atTheDay(problems, values) };
}

/** A moment is two fields: where the day is missing, the day is at fault and not the time. */
function atTheDay(problems: Record<string, Problem>, { startDay, endDay }: ConveneValues): Record<string, Problem> {
  const { startTime, endTime, ...others } = problems;
  return {
    ...others,
    ...(startTime !== undefined && (startDay === null ? { startDay: 'startDay' } : { startTime })),
    ...(endTime !== undefined && (endDay === null ? { endDay: 'endDay' } : { endTime })),
  };
}

const secretDraft = ({ class: meetingClass, organiserUnitId, startDay }: ConveneValues) => ({
  secret: true as const,
  class: meetingClass,
  organiserUnitId,
  day: startDay,
});

const openDraft = (values: ConveneValues) => ({
  secret: false as const,
  title: values.title,
  class: values.class,
  organiserUnitId: values.organiserUnitId,
  wide: values.wide,
  form: values.form,
  startsAt: momentOf(values.startDay, values.startTime),
  endsAt: momentOf(values.endDay, values.endTime),
  place: values.place,
  requirements: values.requirements,
  contact: values.contact,
  chairId: values.chairId,
  secretaryId: values.secretaryId,
  deputyId: values.deputyId,
  invitedUnitIds: values.invitedUnitIds,
  agenda: values.agenda.map(agendaItem),
});

const agendaItem = ({ minutes, ...item }: AgendaDraft) => ({ ...item, minutes: minutes === '' ? null : minutes });

/** Not a number where the day or the time is missing. */
export const momentOf = (day: string | null, time: string): number =>
  day === null || time === '' ? Number.NaN : instantAt(day, time);

const FIELD_OF_PATH: Record<string, Problem> = {
  title: 'title',
  class: 'class',
  organiserUnitId: 'organiserUnitId',
  form: 'form',
  startsAt: 'startTime',
  endsAt: 'endTime',
  day: 'startDay',
  place: 'place',
  requirements: 'requirements',
  contact: 'contact',
  chairId: 'chairId',
  secretaryId: 'secretaryId',
  deputyId: 'deputyId',
  invitedUnitIds: 'invitedUnitIds',
  reason: 'reason',
};

/** The field that a path of the request belongs to. Used for the server's complaints too. */
export function problemAt(path: readonly PropertyKey[]): { field: string; problem: Problem } | undefined {
  const [name, index, part] = path.map(String);
  if (name === 'agenda' && index !== undefined) {
    if (part === 'minutes') return { field: `agenda.${index}.minutes`, problem: 'agendaMinutes' };
    if (part === 'speaker') return { field: `agenda.${index}.speaker`, problem: 'agendaSpeaker' };
    return { field: `agenda.${index}.title`, problem: 'agendaTitle' };
  }
  const problem = FIELD_OF_PATH[name ?? ''];
  return problem === undefined ? undefined : { field: problem, problem };
}
