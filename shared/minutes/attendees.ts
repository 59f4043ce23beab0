import type { AttendanceReport, AttendanceRow } from '../contract/attendance.ts';
import type { ListedPerson } from '../contract/roll-call.ts';

/** Units by what the corrected sheet says of them: those actually present, invited or not, and those invited and absent. */
export type Attendees = Record<'present' | 'excused' | 'unexcused', AttendanceRow[]>;

export const attendeesIn = ({ rows }: AttendanceReport): Attendees => {
  const absent = rows.filter(({ invited, counted }) => invited && !counted.attended);
  return {
    present: rows.filter(({ counted }) => counted.attended),
    excused: absent.filter(({ counted }) => counted.excused),
    unexcused: absent.filter(({ counted }) => !counted.excused),
  };
};

const nameOr = (name: string | null): string => name ?? '(đã xóa tên)';

const personText = ({ name, office, deputisesFor }: ListedPerson): string =>
  [
    nameOr(name),
    ...(office === '' ? [] : [`, ${office}`]),
    ...(deputisesFor === null ? [] : [` (dự thay ${nameOr(deputisesFor.name)})`]),
  ].join('');

const answering = ({ rollCall }: AttendanceRow): ListedPerson[] =>
  rollCall?.answer === 'present' ? rollCall.people : [];

/** The substitute that the chair approved, as long as nobody has answered for the room. */
const announced = ({ reply }: AttendanceRow): string[] =>
  reply?.substitute ? [`${nameOr(reply.substitute.name)}, ${reply.substitute.office} (người dự thay)`] : [];

/** Those who answered for the room; else the substitute that the chair had approved; else how many there were. */
export const peopleOf = (row: AttendanceRow): string => {
  const people = answering(row).map(personText);
  const named = people.length > 0 ? people : announced(row);
  if (named.length > 0) return named.join('; ');
  return row.counted.headcount === null ? '' : `${row.counted.headcount} người`;
};

/** Who sat there in another's place; empty where nobody did. */
export const substitutesOf = (row: AttendanceRow): string => {
  const people = answering(row);
  const named =
    people.length > 0 ? people.filter(({ deputisesFor }) => deputisesFor !== null).map(personText) : announced(row);
  return named.join('; ');
};

/** What is to be said of a unit that was present. */
export const remarksOf = ({ counted, invited }: AttendanceRow): string =>
  [
    ...(counted.late ? ['đến muộn'] : []),
    ...(counted.leftEarly ? ['rời họp sớm'] : []),
    ...(invited ? [] : ['ngoài thành phần mời']),
  ].join(', ');

/** Why a unit was absent: as the secretary wrote it down when excusing, or as the unit said it itself. */
export const absenceReason = ({ corrections, rollCall, reply, counted }: AttendanceRow): string => {
  const excuse = corrections.findLast(({ correction }) => correction.field === 'excused');
  if (counted.excused && excuse) return excuse.reason;
  return rollCall?.answer === 'absent' && rollCall.note !== '' ? rollCall.note : (reply?.reason ?? '');
};
