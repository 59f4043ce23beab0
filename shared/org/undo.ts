import { applyChange, type Changed, withVersions } from './change.ts';
import { factsOf, lifeOf, type UnitFacts, type UnitHistory, versionsOf } from './history.ts';

/** What begins for a unit on a day: it itself, other facts, or its end. */
export type Beginning = 'created' | 'revised' | 'ended';

/** What begins for a unit on this day (`YYYY-MM-DD`); undefined where nothing does. */
export const beginningOn = (history: UnitHistory, unitId: string, day: string): Beginning | undefined => {
  const versions = versionsOf(history, unitId);
  const life = lifeOf(versions);
  if (life?.from === day) return 'created';
  if (life?.to === day) return 'ended';
  return versions.some(({ validFrom }) => validFrom === day) ? 'revised' : undefined;
};

/**
 * Takes back what begins for a unit on this day, as if it had not been decided; what was decided for later days stays. Whether
 * the day still lies ahead, the caller judges.
 */
export const takeBack = (history: UnitHistory, unitId: string, day: string): Changed => {
  const versions = versionsOf(history, unitId);
  switch (beginningOn(history, unitId, day)) {
    case undefined:
      return { impossible: { code: 'unit-unchanged', names: [] } };
    case 'created':
      return { history: withVersions(history, unitId, []) };
    case 'ended':
      return {
        history: withVersions(
          history,
          unitId,
          versions.map((version) => (version.validTo === day ? { ...version, validTo: null } : version)),
        ),
      };
    case 'revised': {
      const before = versions.find(({ validTo }) => validTo === day);
      const facts: Partial<UnitFacts> = before ? factsOf(before) : {};
      return applyChange(history, { type: 'revise', unitId, from: day, facts });
    }
  }
};
