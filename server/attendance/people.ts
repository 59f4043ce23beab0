import type { AttendanceRow } from '#shared/contract/attendance.ts';
import type { RecordedPerson } from '#shared/contract/roll-call.ts';
import type { Said } from '#shared/attendance/said.ts';
import type { PersonalNames } from '../store/personal-names.ts';

type Answer = NonNullable<Said['rollCall']>;

/** The names that stand beside a meeting's log, for all answers to its roll calls. */
export const loadPeople = async (
  personalNames: Pick<PersonalNames, 'namesOf'>,
  meetingId: string,
  said: ReadonlyMap<string, Said>,
): Promise<{ answerOf: (answer: Answer) => NonNullable<AttendanceRow['rollCall']> }> => {
  const everybody = [...said.values()].flatMap(({ rollCall }) => rollCall?.entry.people ?? []);
  const refs = everybody.flatMap(({ name, deputisesFor }) => (deputisesFor === null ? [name] : [name, deputisesFor]));
  const names = await personalNames.namesOf(meetingId, [...new Set(refs)]);
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
  };
};
