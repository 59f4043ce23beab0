import type { MeetingDraftContent } from '#shared/contract/meeting-drafts.ts';
import type { ConveneValues } from '../form/values.ts';

/**
 * What of the form is kept in a draft. Null where nothing may be: of a secret meeting no content is stored, and a draft belongs to
 * an organiser.
 */
export function draftContentOf({
  secret,
  organiserUnitId,
  agenda,
  reason: _reason,
  ...values
}: ConveneValues): MeetingDraftContent | null {
  if (secret || organiserUnitId === null) return null;
  return {
    ...values,
    organiserUnitId,
    agenda: agenda.map(({ minutes, ...item }) => ({ ...item, minutes: typeof minutes === 'number' ? minutes : null })),
  };
}

/** The fields as they stood when the draft was saved. */
export const valuesOfDraft = ({ agenda, ...content }: MeetingDraftContent): ConveneValues => ({
  ...content,
  secret: false,
  reason: '',
  agenda: agenda.map(({ minutes, ...item }) => ({ ...item, minutes: minutes ?? '' })),
});
