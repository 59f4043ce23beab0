import type { Principal } from '#shared/contract/accounts.ts';
import { daysAfter } from '#shared/convening/days.ts';
import { connectedUnits } from '#shared/targets/connected.ts';
import { mayReadRegister } from '#shared/permissions/register.ts';
import type { Trees } from '../../org/trees.ts';
import type { Indicators } from '../../store/indicators.ts';
import type { Sources } from '../../targets/sources.ts';

type Deps = { sources: Sources; indicators: Indicators; trees: Trees };

/** As the indicators of communes say; without any, a month. */
const DEFAULT = { levels: ['commune' as const], withinDays: 31 };

/** Reads the communes of a day. */
export type ReadCoverage = ReturnType<typeof createReadCoverage>;

/** The communes of a day, and which of them are proven connected, for another system. */
export const createReadCoverage =
  ({ sources, indicators, trees }: Deps) =>
  async (principal: Principal, day: string) => {
    const [asked = DEFAULT] = (await indicators.all()).flatMap(({ counts }) =>
      counts.population === 'communes' ? [counts] : [],
    );
    const { levels, withinDays } = asked;
    const tree = await trees.on(day);
    const checks = await sources.communes({ from: daysAfter(day, -withinDays), to: day });
    const connected = connectedUnits(checks, day, withinDays);
    const communes = tree.units
      .filter(({ id, level }) => levels.some((one) => one === level) && mayReadRegister(principal, id, tree))
      .map(({ id, name }) => ({
        unitId: id,
        name,
        groupName: tree.groupOf(id)?.name ?? '',
        connected: connected.has(id),
      }));
    return { day, withinDays, connected: communes.filter((commune) => commune.connected).length, communes };
  };
