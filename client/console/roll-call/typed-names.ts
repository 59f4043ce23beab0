import { MOST_PEOPLE, type AttendingPerson } from '#shared/contract/roll-call.ts';

const LONGEST = 120;

/** People as the office writes them down on the telephone: one a line, the office after the first comma. */
export const peopleIn = (text: string): AttendingPerson[] =>
  text
    .split('\n')
    .map((line) => {
      const [name = '', ...office] = line.split(',');
      return {
        name: name.trim().slice(0, LONGEST),
        office: office.join(',').trim().slice(0, LONGEST),
        deputisesFor: null,
      };
    })
    .filter(({ name }) => name !== '')
    .slice(0, MOST_PEOPLE);
