import type { UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { mayConvene } from '#shared/permissions/scope.ts';
import type { Convener } from '../form/values.ts';

/** The units that the convener may invite to a meeting of the organiser; the server judges by the same rule. */
export function invitableUnits(
  tree: UnitTree<UnitWithRoom>,
  { accountId, grants }: Convener,
  organiserUnitId: string | null,
): UnitWithRoom[] {
  if (organiserUnitId === null) return [];
  const principal = { kind: 'account' as const, accountId, displayName: '', grants: [...grants] };
  return tree.units.filter(({ id }) => mayConvene(principal, organiserUnitId, [id], tree));
}
