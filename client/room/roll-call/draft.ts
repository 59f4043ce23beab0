import { MOST_PEOPLE, type AttendingPerson } from '#shared/contract/roll-call.ts';
import type { LiveAnswer } from '#shared/contract/live.ts';

/** What the room is about to say of itself. */
export type Draft = { readonly headcount: number; readonly people: readonly AttendingPerson[]; readonly note: string };
export type Previous = NonNullable<LiveAnswer<'rollCall.previous'>['previous']>;

const MOST = 2000;

/** The room says that it is there: so somebody is. */
export const EMPTY_DRAFT: Draft = { headcount: 1, people: [], note: '' };

const least = ({ people }: Draft): number => Math.max(1, people.length);

/** So many people more or fewer; never fewer than are named. */
export const counted = (draft: Draft, by: number): Draft => ({
  ...draft,
  headcount: Math.min(MOST, Math.max(least(draft), draft.headcount + by)),
});

export const canBeFewer = (draft: Draft): boolean => draft.headcount > least(draft);
export const canNameMore = ({ people }: Draft): boolean => people.length < MOST_PEOPLE;

/** Somebody is named, or named anew in place of what stood there; whoever is named is counted. */
export const named = (draft: Draft, person: AttendingPerson, place: number = draft.people.length): Draft =>
  counted({ ...draft, people: draft.people.toSpliced(place, 1, person) }, 0);

export const unnamed = (draft: Draft, place: number): Draft => ({ ...draft, people: draft.people.toSpliced(place, 1) });

/** What was said the last time, to be changed where somebody else came. */
export const fromPrevious = ({ headcount, people, note }: Previous): Draft => counted({ headcount, people, note }, 0);
