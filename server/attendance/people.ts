import type { AttendanceRow } from '#shared/contract/attendance.ts';
import { replyStateOf, type Reply } from '#shared/invitations/replies.ts';
import type { RecordedPerson } from '#shared/contract/roll-call.ts';
import type { Said } from '#shared/attendance/said.ts';
import type { PersonalNames } from '../store/personal-names.ts';

type Answer = NonNullable<Said['rollCall']>;

/** The names that stand beside a meeting's log, for all answers to its roll calls and all replies to its invitation. */
export const loadPeople = async (
  personalNames: Pick<PersonalNames, 'namesOf'>,
  meetingId: string,
  said: ReadonlyMap<string, Said>,
): Promise<{
  answerOf: (answer: Answer) => NonNullable<AttendanceRow['rollCall']>;
  replyOf: (reply: Reply) => NonNullable<AttendanceRow['reply']>;
}> => {
  const everybody = [...said.values()].flatMap(({ rollCall }) => rollCall?.entry.people ?? []);
  const refs = everybody.flatMap(({ name, deputisesFor }) => (deputisesFor === null ? [name] : [name, deputisesFor]));
  const substitutes = [...said.values()].flatMap(({ reply }) => reply?.substitute?.name ?? []);
  const names = await personalNames.namesOf(meetingId, [...new Set([...refs, ...substitutes])]);
  const nameOf = (ref: string): string | null => names.get(ref) ?? null;
  const listed = ({ name, office, deputisesFor }: RecordedPerson) => ({
    name: nameOf(name),
    office,
    deputisesFor: deputisesFor === null ? null : { name: nameOf(deputisesFor) },
  });
  return {
    answerOf: ({ at, entry: { answer, headcount, people, note } }) => ({
      at,
      answer,
      headcount,
      people: people.map(listed),
      note,
    }),
    replyOf: (reply) => {
      const state = replyStateOf(reply);
      const { reason, substitute } = reply;
      const stands = state === 'approved' && substitute !== null;
      return {
        state,
        reason,
        substitute: stands ? { office: substitute.office, name: nameOf(substitute.name) } : null,
      };
    },
  };
};
