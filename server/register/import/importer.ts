import { createHash } from 'node:crypto';
import { nanoid } from 'nanoid';
import PQueue from 'p-queue';
import type { Locale } from '#shared/contract/locale.ts';
import {
  REGISTER_IMPORT_LIMITS,
  type RegisterImportPlan,
  type RegisterImportTake,
} from '#shared/contract/register-import.ts';
import { treesThrough } from '#shared/org/trees-through.ts';
import { mayKeepRegister } from '#shared/permissions/register.ts';
import { type NewLine, type Plan, planImport } from '#shared/register/import/plan.ts';
import { mistakeFor } from '#shared/register/import/sentences.ts';
import { boundsOf, dayOf } from '../../calendar.ts';
import type { Person } from '../../org/administration/units.ts';
import { Refused } from '../../refused.ts';
import type { ReadFile } from '../../sheets/read-file.ts';
import type { Closings } from '../../store/closings.ts';
import type { UnattendedEntry } from '../../store/register-entry.ts';
import type { RegisterImports } from '../../store/register-imports.ts';
import type { Units } from '../../store/units.ts';

/** Meetings from a file: first seen, then added to the register. */
export type RegisterImporter = {
  /** What the file would add, with every mistake in it. Changes nothing. */
  preview(person: Person, file: Uint8Array, locale: Locale): Promise<RegisterImportPlan>;
  /** Adds what a preview has shown. Throws `Refused`, also where the same file would now add something else. */
  apply(person: Person, file: Uint8Array, confirmed: Confirmed): Promise<RegisterImportPlan>;
};

export type Confirmed = { fingerprint: string; take: RegisterImportTake; fileName: string; locale: Locale };

type Deps = {
  units: Units;
  registerImports: RegisterImports;
  closings: Closings;
  readFile: ReadFile;
  clock: () => number;
};

/** Meetings of the last twenty years, and those planned for the next one. */
const YEARS_BACK = 20;
const YEARS_AHEAD = 1;
const LINES_SHOWN = 20;

/** The import of meetings. */
export const createRegisterImporter = (deps: Deps): RegisterImporter => {
  const { units, registerImports, closings, readFile, clock } = deps;
  const queue = new PQueue({ concurrency: 1 });

  type Drawn = { plan: Plan; shown: RegisterImportPlan };
  const draw = async (
    person: Person,
    file: Uint8Array,
    content: Awaited<ReturnType<ReadFile>>,
    locale: Locale,
  ): Promise<Drawn> => {
    const history = await units.history();
    const treeOf = treesThrough(history);
    const bounds = { first: yearsFrom(clock(), -YEARS_BACK), last: yearsFrom(clock(), YEARS_AHEAD) };
    const known = await registerImports.knownBetween(bounds.first, bounds.last);
    const plan =
      'sheet' in content
        ? planImport({
            sheet: content.sheet,
            history,
            bounds,
            mayKeep: (unitId, day) => mayKeepRegister(person, unitId, treeOf(day)),
            known,
            hash,
          })
        : unreadable(content.unreadable);
    const closed = new Set((await closings.months()).map(({ month }) => month));
    const days = plan.added.map(({ day }) => day).toSorted();
    const [first, last] = [days[0], days.at(-1)];
    const shown = {
      mistakes: plan.found.map((one) => mistakeFor(one, locale)),
      bad: new Set(plan.found.map(({ row }) => row)).size,
      known: plan.known,
      added: plan.added.length,
      late: days.filter((day) => closed.has(day.slice(0, 7))).length,
      days: first !== undefined && last !== undefined ? { first, last } : null,
      lines: plan.added.slice(0, LINES_SHOWN).map(({ day, title, organiserName, form, wide }) => ({
        day,
        title,
        organiserName,
        form,
        wide,
      })),
      unusable: plan.unusable,
    };
    const keys = plan.added.map(({ importKey }) => importKey);
    const fingerprint = hash(JSON.stringify([hash(file), keys, shown.bad, shown.known]));
    return { plan, shown: { ...shown, fingerprint } };
  };

  const store = async (person: Person, { plan, shown }: Drawn, { take, fileName }: Confirmed): Promise<void> => {
    const at = clock();
    const { bad, known, added, late } = shown;
    await registerImports.add(
      plan.added.map((line) => entryOf(line, at)),
      {
        at,
        actor: person.accountId,
        actorName: person.displayName,
        action: 'meetings.imported',
        subjectId: shown.fingerprint.slice(0, 40),
        subjectName: fileName,
        unitId: commonUnit(plan.added),
        after: { added, known, bad, late, take },
      },
    );
  };

  return {
    preview: async (person, file, locale) => {
      const content = await readFile(file, REGISTER_IMPORT_LIMITS);
      return (await draw(person, file, content, locale)).shown;
    },

    apply: async (person, file, confirmed) => {
      const content = await readFile(file, REGISTER_IMPORT_LIMITS);
      return queue.add(async () => {
        const drawn = await draw(person, file, content, confirmed.locale);
        const { shown } = drawn;
        if (shown.fingerprint !== confirmed.fingerprint) throw new Refused('plan-outdated');
        if (shown.unusable || (confirmed.take === 'all' && shown.bad > 0)) throw new Refused('bad-input', ['take']);
        if (shown.added > 0) await store(person, drawn, confirmed);
        return shown;
      });
    },
  };
};

const hash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

const yearsFrom = (now: number, years: number): string => {
  const today = dayOf(now);
  // The 29th of February is not in every year.
  return `${Number(today.slice(0, 4)) + years}${today.slice(4).replace('02-29', '02-28')}`;
};

const unreadable = (code: 'file-kind' | 'file-encoding' | 'file-damaged'): Plan => ({
  added: [],
  found: [{ row: null, column: null, code, about: '' }],
  known: 0,
  unusable: true,
});

/** The one organiser of all lines: its own keepers may read of it in the audit; null where there are several. */
const commonUnit = (lines: readonly NewLine[]): string | null => {
  const organisers = new Set(lines.map(({ organiserUnitId }) => organiserUnitId));
  const [only = null] = organisers;
  return organisers.size === 1 ? only : null;
};

const entryOf = (line: NewLine, at: number): UnattendedEntry => {
  const { row: _row, organiserName: _name, ...facts } = line;
  return {
    ...facts,
    id: nanoid(),
    origin: 'imported',
    state: (line.endsAt ?? boundsOf(line.day).to) <= at ? 'held' : 'planned',
    enteredAt: at,
    changedAt: at,
  };
};
