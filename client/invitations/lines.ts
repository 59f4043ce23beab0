import type { InvitedUnit } from '#shared/contract/invitations.ts';
import { countReplies, facetOf } from '#shared/invitations/counts.ts';

/** A line of the table: the head of a group, or a unit. */
export type Line =
  | { kind: 'group'; key: string; name: string; answered: number; all: number }
  | { kind: 'unit'; key: string; unit: InvitedUnit };

/** The units under the heads of their groups, in the order in which they come. */
export function linesOf(units: readonly InvitedUnit[]): Line[] {
  return [...Map.groupBy(units, ({ groupName }) => groupName)].flatMap(([name, members]): Line[] => {
    const { invited, unanswered } = countReplies(members);
    return [
      { kind: 'group', key: `group:${name}`, name, answered: invited - unanswered, all: invited },
      ...members.map((unit): Line => ({ kind: 'unit', key: unit.roomId, unit })),
    ];
  });
}

/** The same units, those that owe an answer first: for who rings them up. */
export const owingFirst = (units: readonly InvitedUnit[]): InvitedUnit[] => {
  const owes = (unit: InvitedUnit): number => (facetOf(unit) === 'unanswered' ? 0 : 1);
  return units.toSorted((a, b) => owes(a) - owes(b));
};
