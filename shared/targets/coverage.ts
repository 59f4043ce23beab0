import type { CoverageState } from '../contract/coverage.ts';
import { daysAfter } from '../convening/days.ts';

/** That a unit's room was connected on a day: by a connection check, or by minutes of acceptance. */
export type Proof = { unitId: string; day: string; by: 'check' | 'paper' };

/** Units by what proves them on a day. */
export type Standings = {
  stateOf(unitId: string): CoverageState;
  /** When it was last proven, up to the day. */
  provenDayOf(unitId: string): string | null;
};

type Last = { check?: string; paper?: string };

/**
 * Walks through days in their order and says of each what is proven then. A proof holds on its day and as many days after, `withinDays`
 * in all; a check stands before minutes. Days and proofs must come in ascending order.
 */
export const walkCoverage = (proofs: readonly Proof[], withinDays: number) => {
  const last = new Map<string, Last>();
  let next = 0;
  return (day: string): Standings => {
    for (let proof = proofs[next]; proof !== undefined && proof.day <= day; proof = proofs[next]) {
      last.set(proof.unitId, { ...last.get(proof.unitId), [proof.by]: proof.day });
      next += 1;
    }
    const first = daysAfter(day, 1 - withinDays);
    return {
      stateOf: (unitId) => {
        const { check = '', paper = '' } = last.get(unitId) ?? {};
        if (check >= first) return 'checked';
        if (paper >= first) return 'accepted';
        return check === '' && paper === '' ? 'never' : 'lapsed';
      },
      provenDayOf: (unitId) => {
        const { check = '', paper = '' } = last.get(unitId) ?? {};
        return (check > paper ? check : paper) || null;
      },
    };
  };
};
