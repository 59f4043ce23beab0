import type { AttendingPerson, RecordedPerson } from '#shared/contract/roll-call.ts';

/** All names that people in a room were given, and of those they deputise for. */
export const namesIn = (people: readonly AttendingPerson[]): string[] =>
  people.flatMap(({ name, deputisesFor }) => (deputisesFor === null ? [name] : [name, deputisesFor]));

/** The people with references, in the order of `names`, in place of names. */
export const withRefs = (
  people: readonly AttendingPerson[],
  names: readonly string[],
  refs: readonly string[],
): RecordedPerson[] => {
  const known = new Map(names.map((name, place) => [name, refs[place]]));
  const refOf = (name: string): string => {
    const ref = known.get(name);
    if (ref === undefined) throw new Error('a name without a reference');
    return ref;
  };
  return people.map(({ name, office, deputisesFor }) => ({
    name: refOf(name),
    office,
    deputisesFor: deputisesFor === null ? null : refOf(deputisesFor),
  }));
};
