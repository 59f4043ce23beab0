import { nanoid } from 'nanoid';
import type { Principal } from '#shared/contract/accounts.ts';
import type { AuditAction } from '#shared/contract/audit.ts';
import type { RegisterEntryRequest } from '#shared/contract/register-keeping.ts';
import { mayKeepRegister, mayReadRegister } from '#shared/permissions/register.ts';
import {
  changedFields,
  countsOtherwise,
  type LineFacts,
  needsReason,
  toldChanges,
} from '#shared/register/line-facts.ts';
import type { Allowance } from '../identity/allowance.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { Deed } from '../store/audit.ts';
import type { RegisterKeeping as Store } from '../store/register-keeping.ts';
import type { RegisterLines } from '../store/register-lines.ts';
import type { RegisterReading, StoredLine } from '../store/register-reading.ts';
import { createTurns } from '../turns.ts';
import { factsOfEntry } from './entry.ts';

/** Lines that are entered and changed by hand. All refuse what the person may not; those of meetings convened here follow their logs. */
export type RegisterKeeping = {
  /** Gives the line's id. */
  enter(principal: Principal, request: RegisterEntryRequest): Promise<string>;
  /** Refuses without a reason what figures depend on. */
  change(principal: Principal, lineId: string, request: RegisterEntryRequest): Promise<void>;
  /** For a line that was entered by mistake. */
  remove(principal: Principal, lineId: string, reason: string): Promise<void>;
};

type Deps = {
  registerKeeping: Store;
  registerLines: RegisterLines;
  registerReading: RegisterReading;
  trees: Trees;
  registerWritings: Allowance;
  clock: () => number;
};

type Person = Extract<Principal, { kind: 'account' }>;

export const createRegisterKeeping = (deps: Deps): RegisterKeeping => {
  const { registerKeeping, registerLines, registerReading, trees, registerWritings, clock } = deps;
  const turns = createTurns();

  const admit = (principal: Principal): Person => {
    if (principal.kind !== 'account') throw new Refused('not-permitted');
    registerWritings.spend(principal.accountId);
    return principal;
  };

  const judged = async (person: Person, request: RegisterEntryRequest): Promise<LineFacts> => {
    const tree = await trees.on(request.day);
    if (!mayKeepRegister(person, request.organiserUnitId, tree)) {
      throw new Refused('not-permitted', ['organiserUnitId']);
    }
    return factsOfEntry(request, tree, clock());
  };

  const kept = async (person: Person, lineId: string): Promise<{ line: StoredLine; before: LineFacts }> => {
    const [line] = await registerReading.byIds([lineId]);
    if (line === undefined || line.removedAt !== null) throw new Refused('not-found');
    const tree = await trees.on(line.day);
    if (!mayReadRegister(person, line.organiserUnitId, tree)) throw new Refused('not-found');
    if (!mayKeepRegister(person, line.organiserUnitId, tree)) throw new Refused('not-permitted');
    if (line.origin === 'hosted') throw new Refused('register-hosted');
    return { line, before: { ...line, unitIds: await registerLines.unitsOf(lineId) } };
  };

  const deedOf = async (
    person: Person,
    action: AuditAction,
    lineId: string,
    { organiserUnitId, day }: LineFacts,
  ): Promise<Deed> => {
    const unit = (await trees.on(day)).get(organiserUnitId);
    return {
      at: clock(),
      actor: person.accountId,
      actorName: person.displayName,
      action,
      subjectId: lineId,
      subjectName: `${day} · ${unit?.name ?? ''}`,
      unitId: organiserUnitId,
    };
  };

  const told = async (before: LineFacts | null, after: LineFacts) => {
    const days = [after.day, before?.day ?? after.day];
    const names = new Map<string, string>();
    for (const day of days) for (const { id, name } of (await trees.on(day)).units) names.set(`${day} ${id}`, name);
    return toldChanges(before, after, (unitId, day) => names.get(`${day} ${unitId}`) ?? '');
  };

  return {
    enter: async (principal, request) => {
      const person = admit(principal);
      const facts = await judged(person, request);
      const lineId = nanoid();
      const deed = await deedOf(person, 'register.entered', lineId, facts);
      const fresh = { id: lineId, origin: 'entered', enteredAt: deed.at, changedAt: deed.at } as const;
      const { after } = auditOf(await told(null, facts), request.reason);
      await registerKeeping.write({ ...rowOf(facts), ...fresh }, { ...deed, after });
      return lineId;
    },

    change: async (principal, lineId, request) => {
      const person = admit(principal);
      const facts = await judged(person, request);
      await turns.take(lineId, async () => {
        const { line, before } = await kept(person, lineId);
        const fields = changedFields(before, facts);
        if (fields.length === 0) return;
        if (request.reason === undefined && needsReason(before, facts)) throw new Refused('reason-needed', ['reason']);
        const deed = await deedOf(person, 'register.changed', lineId, facts);
        const changedAt = countsOtherwise(fields) ? deed.at : line.changedAt;
        const { origin, enteredAt } = line;
        await registerKeeping.write(
          { ...rowOf(facts), id: lineId, origin, enteredAt, changedAt },
          { ...deed, ...auditOf(await told(before, facts), request.reason) },
        );
      });
    },

    remove: async (principal, lineId, reason) => {
      const person = admit(principal);
      await turns.take(lineId, async () => {
        const { before } = await kept(person, lineId);
        await registerKeeping.remove(lineId, {
          ...(await deedOf(person, 'register.removed', lineId, before)),
          after: { reason },
        });
      });
    },
  };
};

const rowOf = ({ unitIds, ...facts }: LineFacts) => ({
  ...facts,
  invited: unitIds.map((unitId) => ({ unitId, attendance: null })),
});

type Told = ReturnType<typeof toldChanges>;

/** How a change stands in the audit: what was so and is so, and the names of what else was changed. */
const auditOf = (changes: Told, reason: string | undefined): Pick<Deed, 'before' | 'after'> => {
  const hidden = changes.filter(({ from, to }) => from === null && to === null).map(({ field }) => field);
  const side = (which: 'from' | 'to') =>
    Object.fromEntries(changes.flatMap((change) => (change[which] === null ? [] : [[change.field, change[which]]])));
  return {
    before: side('from'),
    after: {
      ...side('to'),
      ...(hidden.length > 0 && { content: hidden }),
      ...(reason !== undefined && { reason }),
    },
  };
};
