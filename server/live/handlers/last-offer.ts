import type { LiveAnswer } from '#shared/contract/live.ts';
import type { PersonalNames, RollCallAnswers } from '../../ports.ts';
import { namesIn } from './person-names.ts';

type Last = NonNullable<Awaited<ReturnType<RollCallAnswers['lastOf']>>>;
type Offer = NonNullable<LiveAnswer<'rollCall.previous'>['previous']>;

/** What a room answered the last time, with the names that are still kept; whose name was blanked is left out. */
export const lastOfferOf = async (
  { meetingId, at, entry }: Last,
  personalNames: Pick<PersonalNames, 'namesOf'>,
): Promise<Offer> => {
  const { headcount, note } = entry;
  const names = await personalNames.namesOf(meetingId, namesIn(entry.people));
  const people = entry.people.flatMap((person) => {
    const name = names.get(person.name) ?? null;
    if (name === null) return [];
    const deputisesFor = person.deputisesFor === null ? null : (names.get(person.deputisesFor) ?? null);
    return [{ name, office: person.office, deputisesFor }];
  });
  return { at, headcount, people, note };
};
