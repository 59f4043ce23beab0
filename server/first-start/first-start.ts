import { nanoid } from 'nanoid';
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
import { addAdministrator, addSamplePeople, type PrintedAccount, sampleDistrict } from './people.ts';
import type { SampleBriefing } from './sample-briefing.ts';

/** What a first start has to tell, once. */
export type FirstStart = {
  city: string;
  /** Nothing was loaded: one unit to begin with, and who administers it. */
  isEmpty: boolean;
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

/** The fact that a first start has left nothing to do. */
export const FIRST_START = 'first-start';
/** The unit of an empty start, to be renamed; old enough for the history of any city to stand under it. */
const TOP_NAME = 'Thành phố';
const TOP_SINCE = '2000-01-01';
const ROOMS_WITH_CODES = 3;

/**
 * Fills an empty data folder with a city to play with; undefined where there is nothing to tell. A start that was interrupted
 * goes on where it stopped, and nothing is told before all is stored.
 */
export const firstStart = async (deps: Deps, city: SampleCity | null): Promise<FirstStart | undefined> => {
  const { facts, units, trees, accounts, pairing, sample, clock } = deps;
  if (await facts.get(FIRST_START, z.string())) return undefined;
  const told = city === null ? await lay() : await fill(city);
  await facts.set(FIRST_START, new Date(clock()).toISOString());
  return told;

  /** One unit at the top, to be named and filled, and the account that can do so. */
  async function lay(): Promise<FirstStart | undefined> {
    if (await units.isEmpty()) {
      const id = nanoid();
      const top = { id, code: null, name: TOP_NAME, level: 'city', kind: 'Thành phố', parentId: null } as const;
      const room = { id: nanoid(), unitId: id, name: `Phòng họp ${TOP_NAME}`, phone: null, email: null };
      await units.add([{ ...top, validFrom: TOP_SINCE, validTo: null }], [room]);
      trees.forget();
    }
    const [top] = (await trees.on(dayOf(clock()))).roots;
    if (top === undefined) throw new Error('there is no unit at the top on this day');
    const people = [await addAdministrator(accounts, top, clock())];
    return { city: top.name, isEmpty: true, units: 1, briefing: null, accounts: people, codes: [] };
  }

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
    return {
      city: root.name,
      isEmpty: false,
      units: tree.units.length,
      briefing: briefing?.title ?? null,
      accounts: people,
      codes,
    };
  }
};

/** Communes of the sample district, so that both the city's and the district's briefings can be tried. */
const roomsToPair = (tree: UnitTree<UnitWithRoom>, city: UnitWithRoom): { roomId: string; name: string }[] =>
  tree
    .children((sampleDistrict(tree) ?? city).id)
    .flatMap(({ level, roomId, name }) => (level === 'commune' && roomId !== null ? [{ roomId, name }] : []))
    .slice(0, ROOMS_WITH_CODES);
