import { z } from 'zod';
import type { PairingCode } from '#shared/contract/accounts.ts';
import type { UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { dayOf } from '../calendar.ts';
import type { SampleCity } from '../config/arguments.ts';
import type { Pairing } from '../identity/pairing.ts';
import { readCity } from '../org/city.ts';
import type { Trees } from '../org/trees.ts';
import type { Accounts } from '../store/accounts.ts';
import type { Facts } from '../store/facts.ts';
import type { Units } from '../store/units.ts';
import { addSamplePeople, type PrintedAccount, sampleDistrict } from './people.ts';
import type { SampleBriefing } from './sample-briefing.ts';

/** What a first start has to tell, once. */
export type FirstStart = {
  city: string;
  units: number;
  briefing: string | null;
  accounts: PrintedAccount[];
  codes: (PairingCode & { room: string })[];
};

type Deps = {
  facts: Facts;
  units: Units;
  trees: Trees;
  accounts: Accounts;
  pairing: Pairing;
  sample: SampleBriefing;
  clock: () => number;
};

const DONE = 'first-start';
const ROOMS_WITH_CODES = 3;

/**
 * Fills an empty data folder with a city to play with; undefined where there is nothing to tell. A start that was interrupted
 * goes on where it stopped, and nothing is told before all is stored.
 */
export const firstStart = async (deps: Deps, city: SampleCity | null): Promise<FirstStart | undefined> => {
  const { facts, units, trees, accounts, pairing, sample, clock } = deps;
  if (await facts.get(DONE, z.string())) return undefined;
  const told = city === null ? undefined : await fill(city);
  await facts.set(DONE, new Date(clock()).toISOString());
  return told;

  async function fill(name: SampleCity): Promise<FirstStart> {
    if (await units.isEmpty()) {
      const { units: newUnits, rooms } = await readCity(name);
      await units.add(newUnits, rooms);
      trees.forget();
    }
    const tree = await trees.on(dayOf(clock()));
    const root = tree.roots.find((unit) => unit.level === 'city');
    if (root === undefined) throw new Error(`the sample ${name} has no city on this day`);
    const people = await addSamplePeople(accounts, tree, root, clock());
    const briefing = await sample.today();
    const codes: FirstStart['codes'] = [];
    for (const { roomId, name: room } of roomsToPair(tree, root))
      codes.push({ room, ...(await pairing.issue(roomId)) });
    return { city: root.name, units: tree.units.length, briefing: briefing?.title ?? null, accounts: people, codes };
  }
};

/** Communes of the sample district, so that both the city's and the district's briefings can be tried. */
const roomsToPair = (tree: UnitTree<UnitWithRoom>, city: UnitWithRoom): { roomId: string; name: string }[] =>
  tree
    .children((sampleDistrict(tree) ?? city).id)
    .flatMap(({ level, roomId, name }) => (level === 'commune' && roomId !== null ? [{ roomId, name }] : []))
    .slice(0, ROOMS_WITH_CODES);
