import type { Principal } from '#shared/contract/accounts.ts';
import type { RegisterFilter } from '#shared/contract/register-keeping.ts';
import type { RegisterLine } from '#shared/contract/register.ts';
import { foldForSearch } from '#shared/org/search.ts';
import { mayReadRegister } from '#shared/permissions/register.ts';
import type { Candidate, Place, RegisterLines } from '../store/register-lines.ts';
import type { RegisterReading } from '../store/register-reading.ts';
import type { Units } from '../store/units.ts';
import { lineOf } from './line.ts';
import { type RegisterUnits, readUnits } from './units.ts';

/** The register at a moment, as far as somebody may read it: by the organiser of each line on the meeting's day. */
export type RegisterReader = {
  /** Lines that fit, newest first, after a place; no more than `most`. */
  find(filter: RegisterFilter, after: Place | null, most: number): Promise<Candidate[]>;
  /** What stands in lines that were found, in their order. */
  lines(found: readonly Candidate[]): Promise<RegisterLine[]>;
  /** How many lines wait for somebody to say what became of the meeting. */
  unsettled(): Promise<number>;
};

type Deps = { registerLines: RegisterLines; registerReading: RegisterReading; units: Units; clock: () => number };

/** Opens the register for somebody. */
export const readerOf = async (
  { registerLines, registerReading, units, clock }: Deps,
  principal: Principal,
): Promise<RegisterReader> => {
  const now = clock();
  const known = await readUnits(units);
  const mayRead = ({ organiserUnitId, day }: Candidate): boolean =>
    mayReadRegister(principal, organiserUnitId, known.on(day));
  return {
    find: async ({ text = '', ...filter }, after, most) => {
      const isMeant = isAskedFor(text, known);
      const isWanted = (candidate: Candidate): boolean => mayRead(candidate) && isMeant(candidate);
      return registerLines.find({ filter, now, after, isWanted, most });
    },
    lines: async (found) => {
      const stored = await registerReading.byIds(found.map(({ id }) => id));
      const byId = new Map(stored.map((line) => [line.id, line]));
      const closings = await registerLines.closings();
      return found.flatMap(({ id }) => {
        const line = byId.get(id);
        return line === undefined ? [] : [lineOf(line, closings, now)];
      });
    },
    unsettled: async () => (await registerLines.unsettled(now)).filter(mayRead).length,
  };
};

/** Whether a line has the text in its title, its evidence or the name of its organiser, typed with or without accents. */
const isAskedFor = (text: string, units: RegisterUnits): ((candidate: Candidate) => boolean) => {
  const wanted = foldForSearch(text);
  if (wanted === '') return () => true;
  return ({ title, evidence, organiserUnitId, day }) =>
    [title ?? '', evidence, units.nameOn(organiserUnitId, day) ?? ''].some((one) =>
      foldForSearch(one).includes(wanted),
    );
};
