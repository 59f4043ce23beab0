import type { InvitedUnit } from '#shared/contract/invitations.ts';
import { facetOf, type ReplyFacet } from '#shared/invitations/counts.ts';
import { foldForSearch } from '#shared/org/search.ts';

export type Facet = 'all' | ReplyFacet;

/** The facets in the order in which they are shown. */
export const facets: readonly Facet[] = ['all', 'unanswered', 'waiting', 'comes', 'excused'];

const isIn = (unit: InvitedUnit, facet: Facet): boolean => facet === 'all' || facetOf(unit) === facet;

/** How many units a facet has. */
export const countIn = (units: readonly InvitedUnit[], facet: Facet): number =>
  units.filter((unit) => isIn(unit, facet)).length;

/** The units of a facet that are called like this, or whose group is, typed with or without accents. */
export function filterUnits(units: readonly InvitedUnit[], facet: Facet, query: string): InvitedUnit[] {
  const wanted = foldForSearch(query);
  return units.filter(
    (unit) => isIn(unit, facet) && foldForSearch(`${unit.unitName} ${unit.groupName}`).includes(wanted),
  );
}
