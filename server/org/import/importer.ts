import { createHash } from 'node:crypto';
import { nanoid } from 'nanoid';
import type PQueue from 'p-queue';
import { IMPORT_LIMITS, type ImportPlan } from '#shared/contract/administration-import.ts';
import type { Locale } from '#shared/contract/locale.ts';
import type { Room } from '#shared/contract/units.ts';
import { versionOn, versionsOf } from '#shared/org/history.ts';
import { type Plan, planImport } from '#shared/org/import/plan.ts';
import { mistakeFor } from '#shared/org/import/sentences.ts';
import { mayAdminister, mayChangeUnit } from '#shared/permissions/scope.ts';
import { dayOf } from '../../calendar.ts';
import { Refused } from '../../refused.ts';
import type { ReadFile } from '../../sheets/read-file.ts';
import type { SheetRead } from '../../sheets/sheet.ts';
import type { UnitChanges } from '../../store/unit-changes.ts';
import type { Units } from '../../store/units.ts';
import { type Act, deedOf } from '../administration/deeds.ts';
import { isReasonNeeded } from '../administration/past.ts';
import type { Person } from '../administration/units.ts';
import { roomOf } from '../room-of.ts';
import type { Trees } from '../trees.ts';
import { roomChanges } from './room-changes.ts';
import { summaryOf } from './summary.ts';

/** Units from a file: first seen, then done, all of it or nothing. */
export type Importer = {
  /** What the file would change from the day on, with every mistake in it. Changes nothing. */
  preview(person: Person, file: Uint8Array, day: string, locale: Locale): Promise<ImportPlan>;
  /** Does what a preview has shown. Throws `Refused`, also where the same file would now do something else. */
  apply(person: Person, file: Uint8Array, confirmed: Confirmed): Promise<ImportPlan>;
};

export type Confirmed = { day: string; fingerprint: string; reason: string | undefined; locale: Locale };

type Deps = {
  units: Units;
  unitChanges: UnitChanges;
  trees: Trees;
  readFile: ReadFile;
  /** The queue that all changes of the tree pass through. */
  queue: PQueue;
  clock: () => number;
};

/** The import of units. */
export const createImporter = (deps: Deps): Importer => {
  const { units, unitChanges, trees, readFile, queue, clock } = deps;

  type Drawn = { plan: Plan; shown: ImportPlan; rooms: ReadonlyMap<string, Room> };
  type Asked = { file: Uint8Array; content: SheetRead; day: string; locale: Locale };
  const draw = async (person: Person, { file, content, day, locale }: Asked): Promise<Drawn> => {
    const history = await units.history();
    const rooms = new Map((await units.roomsOnDay(day)).map((room) => [room.unitId, room]));
    const both = [await trees.on(dayOf(clock())), await trees.on(day)];
    const there = (unitId: string) => both.filter((tree) => tree.get(unitId) !== undefined);
    const plan = planImport({
      sheet: 'sheet' in content ? content.sheet : [],
      history,
      day,
      rooms,
      mayChange: (unitId) => there(unitId).every((tree) => mayChangeUnit(person, unitId, tree)),
      mayPlaceUnder: (unitId) => there(unitId).every((tree) => mayAdminister(person, unitId, tree)),
      newId: () => nanoid(),
    });
    const found =
      'sheet' in content ? plan.found : [{ row: null, column: null, code: content.unreadable, about: '' } as const];
    const touched = plan.changes.map((change) =>
      change.type === 'create' ? (change.facts.parentId ?? change.unitId) : change.unitId,
    );
    const needsReason = await isReasonNeeded({ changes: unitChanges, clock }, history, { unitIds: touched, day });
    const summary = { day, ...summaryOf(plan), unchanged: plan.unchanged };
    const fingerprint = createHash('sha256').update(file).update(JSON.stringify(summary)).digest('hex');
    const mistakes = found.map((one) => mistakeFor(one, locale));
    return { plan, shown: { ...summary, mistakes, needsReason, fingerprint }, rooms };
  };

  const store = async (act: Act, day: string, { plan, rooms: known }: Drawn): Promise<void> => {
    const { changes, history } = plan;
    const created = changes.flatMap((change) => (change.type === 'create' ? [change.unitId] : []));
    const newRooms = created.flatMap((unitId) => versionsOf(history, unitId).slice(0, 1).map(roomOf));
    const rooms = roomChanges(act, { wishes: plan.rooms, known, newRooms, after: plan.after });
    const before = [...plan.before.units];
    const turns = changes.map(({ unitId }) => ({
      unitId,
      day,
      before: plan.before.get(unitId),
      after: versionOn(history, unitId, day),
    }));
    await unitChanges.store({
      versions: new Map(changes.map(({ unitId }) => [unitId, versionsOf(history, unitId)])),
      newUnitIds: created,
      newRooms: rooms.made,
      changedRooms: rooms.changed,
      deeds: [...turns.map((turn) => deedOf(act, turn, [...history, ...before])), ...rooms.deeds],
    });
    trees.forget();
  };

  return {
    preview: async (person, file, day, locale) => {
      const content = await readFile(file, IMPORT_LIMITS);
      return (await draw(person, { file, content, day, locale })).shown;
    },

    apply: async (person, file, { day, fingerprint, reason, locale }) => {
      const content = await readFile(file, IMPORT_LIMITS);
      return queue.add(async () => {
        const drawn = await draw(person, { file, content, day, locale });
        const { shown } = drawn;
        if (shown.mistakes.length > 0 || shown.fingerprint !== fingerprint) throw new Refused('plan-outdated');
        if (shown.needsReason && reason === undefined) throw new Refused('reason-needed', ['reason']);
        const { accountId, displayName } = person;
        await store({ actor: accountId, actorName: displayName, at: clock(), reason }, day, drawn);
        return shown;
      });
    },
  };
};
