import type { Principal } from '#shared/contract/accounts.ts';
import type { CalendarDay, DayDecision } from '#shared/contract/work-calendar.ts';
import { laidOver } from '#shared/convening/decided-days.ts';
import { PUBLIC_HOLIDAYS } from '#shared/convening/public-holidays.ts';
import { calendarOf, type DecidedDay, type WorkCalendar } from '#shared/convening/working-days.ts';
import { administersAll } from '#shared/permissions/scope.ts';
import { dayOf } from '../calendar.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { Deed } from '../store/audit.ts';
import type { SpecialDays } from '../store/special-days.ts';

/** Public holidays, and days worked in their place: as the programme knows them, and what administrators entered over that. */
export type WorkCalendarDesk = {
  /** What working days are reckoned by. */
  inForce(): Promise<WorkCalendar>;
  /** Every day that is or was special, oldest first, and whether whoever asks may change them. */
  view(principal: Principal): Promise<{ days: CalendarDay[]; mayChange: boolean }>;
  /** Only for administrators of the whole city; throws `Refused`. */
  decide(principal: Principal, day: string, decision: DayDecision): Promise<void>;
};

type Deps = { specialDays: SpecialDays; trees: Trees; clock: () => number };

export const createWorkCalendarDesk = ({ specialDays, trees, clock }: Deps): WorkCalendarDesk => {
  const days = async (): Promise<CalendarDay[]> => laidOver(PUBLIC_HOLIDAYS, await specialDays.all());
  const mayChange = async (principal: Principal): Promise<boolean> =>
    administersAll(principal, await trees.on(dayOf(clock())));

  return {
    inForce: async () => calendarOf(await days()),

    view: async (principal) => ({ days: await days(), mayChange: await mayChange(principal) }),

    decide: async (principal, day, decision) => {
      if (principal.kind !== 'account' || !(await mayChange(principal))) throw new Refused('not-permitted');
      const before = (await days()).find((known) => known.day === day);
      const lawful = before?.byLaw ?? null;
      if (decision.kind === 'ordinary' && before === undefined) throw new Refused('not-found');
      const name = decision.kind === 'ordinary' ? (before?.name ?? '') : decision.name;
      const decided: DecidedDay = { day, kind: decision.kind, name };
      const deed: Deed = {
        at: clock(),
        actor: principal.accountId,
        actorName: principal.displayName,
        action: 'work-calendar.changed',
        subjectId: day,
        subjectName: `${day} ${name}`,
        unitId: null,
        before: before === undefined ? null : { dayKind: before.kind, name: before.name },
        after: { dayKind: decided.kind, name, reason: decision.reason },
      };
      const isAsKnown = lawful === null ? decided.kind === 'ordinary' : isSame(lawful, decided);
      await (isAsKnown ? specialDays.remove(day, deed) : specialDays.enter(decided, deed));
    },
  };
};

type Fact = Omit<DecidedDay, 'day'>;
const isSame = (a: Fact, b: Fact): boolean => a.kind === b.kind && a.name === b.name;
