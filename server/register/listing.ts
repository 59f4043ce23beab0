import type { Principal } from '#shared/contract/accounts.ts';
import type { RegisterFilter, RegisterPage } from '#shared/contract/register-keeping.ts';
import { foldForSearch } from '#shared/org/search.ts';
import { mayReadRegister } from '#shared/permissions/register.ts';
import type { Candidate, Place, RegisterLines } from '../store/register-lines.ts';
import type { RegisterReading } from '../store/register-reading.ts';
import type { Units } from '../store/units.ts';
import { lineOf } from './line.ts';
import { type RegisterUnits, readUnits } from './units.ts';

/** So many lines on a page. */
export const REGISTER_PAGE = 50;

/** The list of the register: every line of which the reader may know, by its organiser on the meeting's day. */
export type RegisterListing = (
  principal: Principal,
  filter: RegisterFilter,
  before: string | undefined,
) => Promise<RegisterPage>;

type Deps = { registerLines: RegisterLines; registerReading: RegisterReading; units: Units; clock: () => number };

export const createRegisterListing =
  ({ registerLines, registerReading, units, clock }: Deps): RegisterListing =>
  async (principal, { text = '', ...filter }, before) => {
    const now = clock();
    const known = await readUnits(units);
    const mayRead = ({ organiserUnitId, day }: Candidate): boolean =>
      mayReadRegister(principal, organiserUnitId, known.on(day));
    const isMeant = isAskedFor(text, known);
    const found = await registerLines.find({
      filter,
      now,
      after: placeOf(before),
      isWanted: (candidate) => mayRead(candidate) && isMeant(candidate),
      most: REGISTER_PAGE + 1,
    });
    const shown = found.slice(0, REGISTER_PAGE);
    const last = shown.at(-1);
    const stored = await registerReading.byIds(shown.map(({ id }) => id));
    const byId = new Map(stored.map((line) => [line.id, line]));
    const closings = await registerLines.closings();
    return {
      lines: shown.flatMap(({ id }) => {
        const line = byId.get(id);
        return line === undefined ? [] : [lineOf(line, closings, now)];
      }),
      next: found.length > REGISTER_PAGE && last !== undefined ? `${last.day}_${last.no}` : null,
      unsettled: (await registerLines.unsettled(now)).filter(mayRead).length,
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

const placeOf = (before: string | undefined): Place | null => {
  const [day, no] = before?.split('_') ?? [];
  return day === undefined ? null : { day, no: Number(no) };
};
