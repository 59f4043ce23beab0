import type { MeetingDetail, MeetingSummary } from '#shared/contract/meetings.ts';
import type { Seat } from './access.ts';

/** A line of the list, for one viewer. Nobody enters a secret meeting: it is held elsewhere. */
export const summaryFor = ({ meeting, standing }: Seat): MeetingSummary => ({
  id: meeting.id,
  title: meeting.title,
  class: meeting.class,
  organiserUnitId: meeting.organiserUnitId,
  organiserName: meeting.organiserName,
  wide: meeting.wide,
  form: meeting.form,
  secret: meeting.secret,
  startsAt: meeting.startsAt,
  endsAt: meeting.endsAt,
  phase: meeting.phase,
  chairName: meeting.chairName,
  invitedCount: meeting.invitedCount,
  standing: meeting.secret ? null : standing,
});

/** The page of one meeting, for one viewer. */
export const detailFor = (seat: Seat, agenda: MeetingDetail['agenda']): MeetingDetail => {
  const { secretaryName, deputyName, openedAt, endedAt, place, requirements, contact, calledOffReason } = seat.meeting;
  const people = { secretaryName, deputyName };
  return { ...summaryFor(seat), ...people, openedAt, endedAt, place, requirements, contact, calledOffReason, agenda };
};
