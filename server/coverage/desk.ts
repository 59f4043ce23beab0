import { randomUUID } from 'node:crypto';
import type { Principal } from '#shared/contract/accounts.ts';
import type { Acceptance, AcceptanceRequest, CoverageCourse, CoverageDay } from '#shared/contract/coverage.ts';
import type { UnitLevel } from '#shared/contract/units.ts';
import { daysAfter, lastOfMonth } from '#shared/convening/days.ts';
import { monthsBetween } from '#shared/periods/months-between.ts';
import { mayKeepTargets, mayReadRegister } from '#shared/permissions/register.ts';
import { walkCoverage } from '#shared/targets/coverage.ts';
import { dayOf } from '../calendar.ts';
import { inTreeOrder } from '../org/order.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { AuditAction } from '#shared/contract/audit.ts';
import type { Deed } from '../store/audit.ts';
import type { Coverage } from '../store/coverage.ts';
import type { Indicators } from '../store/indicators.ts';

/** Which communes were proven equipped and connected, over months and on a day. */
export type CoverageDesk = {
  /** From one month to another (`YYYY-MM`), at the end of each or today; months still to come are left out. */
  course(principal: Principal, span: { from: string; to: string }): Promise<CoverageCourse>;
  /** Each commune of a day. */
  on(principal: Principal, day: string): Promise<CoverageDay>;
  acceptances(): Promise<Acceptance[]>;
  /** Enters minutes of acceptance. Refuses days to come, and rooms that checked themselves by then. */
  accept(principal: Principal, entered: AcceptanceRequest): Promise<Acceptance[]>;
  withdraw(principal: Principal, id: string): Promise<Acceptance[]>;
};

type Deps = { coverage: Coverage; indicators: Indicators; trees: Trees; clock: () => number };
type Rule = { levels: readonly UnitLevel[]; withinDays: number };

const DEFAULT_RULE: Rule = { levels: ['commune'], withinDays: 90 };

export const createCoverageDesk = ({ coverage, indicators, trees, clock }: Deps): CoverageDesk => {
  const ruleInForce = async (): Promise<Rule> => {
    const found = (await indicators.all()).map(({ counts }) => counts).find((one) => one.population === 'communes');
    return found ?? DEFAULT_RULE;
  };

  const keeperOf = async (principal: Principal) => {
    if (principal.kind !== 'account' || !mayKeepTargets(principal, await trees.on(dayOf(clock()))))
      throw new Refused('not-permitted');
    return principal;
  };

  const deed = (
    { accountId, displayName }: Extract<Principal, { kind: 'account' }>,
    action: AuditAction,
    { id, ...facts }: Pick<Acceptance, 'id' | 'day' | 'evidence' | 'units'>,
  ): Deed => ({
    at: clock(),
    actor: accountId,
    actorName: displayName,
    action,
    subjectId: id,
    subjectName: facts.evidence,
    unitId: null,
    ...(action === 'acceptance.entered' ? { after: facts } : { before: facts }),
  });

  return {
    course: async (principal, { from, to }) => {
      const today = dayOf(clock());
      const months = monthsBetween(from, to < today.slice(0, 7) ? to : today.slice(0, 7));
      const { levels, withinDays } = await ruleInForce();
      const through = await trees.through();
      const roots = principal.kind === 'account' ? principal.grants.map(({ unitId }) => unitId) : [];
      const first = daysAfter(`${from}-01`, -withinDays);
      const standingsOn = walkCoverage(await coverage.proofs({ from: first, to: today }), withinDays);
      const points = months.map((month) => {
        const end = lastOfMonth(`${month}-01`);
        const day = end < today ? end : today;
        const standings = standingsOn(day);
        const states = levels
          .flatMap((level) => through.unitsOfLevel(level, day))
          .filter((unitId) => roots.some((root) => through.isWithin(root, unitId, day)))
          .map((unitId) => standings.stateOf(unitId));
        return {
          month,
          day,
          units: states.length,
          checked: states.filter((state) => state === 'checked').length,
          accepted: states.filter((state) => state === 'accepted').length,
        };
      });
      return { withinDays, points, mayEnter: mayKeepTargets(principal, await trees.on(today)) };
    },

    on: async (principal, day) => {
      const { levels, withinDays } = await ruleInForce();
      const tree = await trees.on(day);
      const standings = walkCoverage(await coverage.until(day), withinDays)(day);
      const units = inTreeOrder(tree).filter(
        ({ id, level }) => levels.includes(level) && mayReadRegister(principal, id, tree),
      );
      const groups = Map.groupBy(units, (unit) => tree.groupOf(unit.id) ?? unit);
      return {
        day,
        withinDays,
        groups: [...groups].map(([{ id, name }, members]) => ({
          id,
          name,
          units: members.map((unit) => ({
            unitId: unit.id,
            name: unit.name,
            state: standings.stateOf(unit.id),
            provenDay: standings.provenDayOf(unit.id),
          })),
        })),
      };
    },

    acceptances: async () => coverage.acceptances(),

    accept: async (principal, { unitIds, ...entered }) => {
      const keeper = await keeperOf(principal);
      if (entered.day > dayOf(clock())) throw new Refused('bad-input', ['day']);
      const tree = await trees.on(entered.day);
      if (unitIds.some((unitId) => tree.get(unitId) === undefined)) throw new Refused('bad-input', ['unitIds']);
      const firstChecks = await coverage.firstChecks(unitIds);
      const checkedBy = unitIds.filter((unitId) => (firstChecks.get(unitId) ?? '9') <= entered.day);
      if (checkedBy.length > 0) throw new Refused('bad-input', ['day']);
      const added = { ...entered, id: randomUUID(), enteredAt: clock(), byName: keeper.displayName };
      await coverage.accept(
        { ...added, unitIds },
        deed(keeper, 'acceptance.entered', { ...added, units: unitIds.length }),
      );
      return coverage.acceptances();
    },

    withdraw: async (principal, id) => {
      const keeper = await keeperOf(principal);
      const found = await coverage.acceptance(id);
      if (found === undefined) throw new Refused('not-found');
      await coverage.withdraw(id, deed(keeper, 'acceptance.withdrawn', found));
      return coverage.acceptances();
    },
  };
};
