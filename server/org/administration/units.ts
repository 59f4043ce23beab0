import { nanoid } from 'nanoid';
import type PQueue from 'p-queue';
import type { Principal } from '#shared/contract/accounts.ts';
import type { UnitCreation, UnitEnding, UnitRecord, UnitRevision } from '#shared/contract/administration-units.ts';
import { applyChange, type Changed, type UnitChange } from '#shared/org/change.ts';
import { type UnitFacts, type UnitHistory, versionOn, versionsOf } from '#shared/org/history.ts';
import { beginningOn, takeBack } from '#shared/org/undo.ts';
import { violations } from '#shared/org/violations.ts';
import { boundsOf, dayOf } from '../../calendar.ts';
import { Refused } from '../../refused.ts';
import type { UnitChanges } from '../../store/unit-changes.ts';
import type { Units } from '../../store/units.ts';
import { roomOf } from '../room-of.ts';
import type { Trees } from '../trees.ts';
import type { Authority } from './authority.ts';
import { type Act, deedOf } from './deeds.ts';
import { isReasonNeeded } from './past.ts';
import { FIELD_AT_FAULT } from './fields.ts';
import { recordOf } from './record.ts';

export type Person = Extract<Principal, { kind: 'account' }>;

/** Changes of the tree, one after the other. Each gives the unit as it then is, and throws `Refused`. */
export type UnitAdministration = {
  record(person: Person, unitId: string): Promise<UnitRecord>;
  create(person: Person, creation: UnitCreation): Promise<UnitRecord>;
  revise(person: Person, unitId: string, revision: UnitRevision): Promise<UnitRecord>;
  end(person: Person, unitId: string, ending: UnitEnding): Promise<UnitRecord>;
  /** Takes back what begins on a day that lies ahead. The record of a unit that is no more has no versions. */
  takeBack(person: Person, unitId: string, day: string): Promise<UnitRecord>;
};

type Deps = {
  units: Units;
  unitChanges: UnitChanges;
  trees: Trees;
  authority: Authority;
  /** The queue that changes of the tree pass through: each is judged by what the one before has left. */
  queue: PQueue;
  clock: () => number;
};

/** The administration of units. */
export const createUnitAdministration = (deps: Deps): UnitAdministration => {
  const { units, unitChanges, trees, authority, queue, clock } = deps;

  const actOf = ({ accountId, displayName }: Person, reason?: string): Act => ({
    actor: accountId,
    actorName: displayName,
    at: clock(),
    reason,
  });

  const record = async (person: Person, unitId: string): Promise<UnitRecord> =>
    recordOf({ units, trees, today: dayOf(clock()) }, person, unitId);

  type Step = { unitId: string; day: string; before: UnitHistory; after: UnitHistory; isTakenBack?: boolean };
  /** Stores what has become of one unit. */
  const store = async (act: Act, { unitId, day, before, after, isTakenBack }: Step): Promise<void> => {
    const [broken] = violations(after, new Set([unitId]));
    if (broken) throw new Refused(broken.code, FIELD_AT_FAULT[broken.code], broken.names);
    const versions = versionsOf(after, unitId);
    const [first] = versions;
    const isNew = versionsOf(before, unitId).length === 0;
    const turn = { unitId, day, before: versionOn(before, unitId, day), after: versionOn(after, unitId, day) };
    const deed = deedOf(act, { ...turn, isTakenBack }, [...after, ...before]);
    await unitChanges.store({
      versions: new Map([[unitId, versions]]),
      newUnitIds: isNew ? [unitId] : [],
      newRooms: isNew && first ? [roomOf(first)] : [],
      changedRooms: [],
      deeds: [deed],
    });
    trees.forget();
  };

  const change = async (person: Person, wanted: UnitChange, reason: string | undefined): Promise<void> => {
    const { unitId, from } = wanted;
    const before = await units.history();
    const after = made(applyChange(before, wanted));
    const touched = wanted.type === 'create' ? [wanted.facts.parentId ?? unitId] : [unitId];
    const wantsReason = await isReasonNeeded({ changes: unitChanges, clock }, before, { unitIds: touched, day: from });
    if (wantsReason && reason === undefined) throw new Refused('reason-needed', ['reason']);
    await store(actOf(person, reason), { unitId, day: from, before, after });
  };

  return {
    record,

    create: async (person, { from, reason, ...facts }) =>
      queue.add(async () => {
        await authority.toPlaceUnder(person, facts.parentId, from);
        const unitId = nanoid();
        await change(person, { type: 'create', unitId, from, facts }, reason);
        return record(person, unitId);
      }),

    revise: async (person, unitId, { from, reason, ...given }) =>
      queue.add(async () => {
        await authority.toRevise(person, unitId, from);
        if (given.parentId !== undefined) {
          await authority.toChange(person, unitId, from);
          await authority.toPlaceUnder(person, given.parentId, from);
        }
        await change(person, { type: 'revise', unitId, from, facts: onlyGiven(given) }, reason);
        return record(person, unitId);
      }),

    end: async (person, unitId, { from, reason }) =>
      queue.add(async () => {
        await authority.toChange(person, unitId, dayBefore(from));
        await change(person, { type: 'end', unitId, from }, reason);
        return record(person, unitId);
      }),

    takeBack: async (person, unitId, day) =>
      queue.add(async () => {
        const before = await units.history();
        const beginning = beginningOn(before, unitId, day);
        await authority.toRevise(person, unitId, beginning === 'ended' ? dayBefore(day) : day);
        if (day <= dayOf(clock())) throw new Refused('unit-change-begun');
        const isCreation = beginning === 'created';
        if (isCreation && (await unitChanges.isInUse(unitId))) throw new Refused('unit-in-use');
        const after = made(takeBack(before, unitId, day));
        await store(actOf(person), { unitId, day, before, after, isTakenBack: true });
        return isCreation ? { unitId, versions: [], room: null, mayChange: false, ahead: [] } : record(person, unitId);
      }),
  };
};

/** The last day of what ends on a day. */
const dayBefore = (day: string): string => dayOf(boundsOf(day).from - 1);

const made = (changed: Changed): UnitHistory => {
  if ('history' in changed) return changed.history;
  const { code, names } = changed.impossible;
  throw new Refused(code, FIELD_AT_FAULT[code], names);
};

const onlyGiven = ({ name, kind, level, code, parentId }: Partial<UnitFacts>): Partial<UnitFacts> => ({
  ...(name !== undefined && { name }),
  ...(kind !== undefined && { kind }),
  ...(level !== undefined && { level }),
  ...(code !== undefined && { code }),
  ...(parentId !== undefined && { parentId }),
});
