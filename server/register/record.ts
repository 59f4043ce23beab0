import type { Principal } from '#shared/contract/accounts.ts';
import type { LineChange, RegisterRecord } from '#shared/contract/register-keeping.ts';
import { mayKeepRegister, mayReadRegister } from '#shared/permissions/register.ts';
import type { MeetingAccess } from '../meetings/access.ts';
import type { Trees } from '../org/trees.ts';
import { inTreeOrder } from '../org/order.ts';
import type { MeetingDirectory } from '../ports.ts';
import { Refused } from '../refused.ts';
import type { LogReading } from '../store/log-reading.ts';
import type { RegisterKeeping } from '../store/register-keeping.ts';
import type { RegisterLines } from '../store/register-lines.ts';
import type { RegisterReading, StoredLine } from '../store/register-reading.ts';
import { historyByHand } from './history.ts';
import { COUNTING_EVENTS, hostedHistory } from './hosted-history.ts';
import { lineOf } from './line.ts';

/** All that is known of a line. What the reader may not see is not there. */
export type RegisterRecords = (principal: Principal, lineId: string) => Promise<RegisterRecord>;

type Deps = {
  registerKeeping: RegisterKeeping;
  registerLines: RegisterLines;
  registerReading: RegisterReading;
  logReading: LogReading;
  directory: MeetingDirectory;
  access: MeetingAccess;
  trees: Trees;
  clock: () => number;
};

/** More changes of how one meeting counts are never shown. */
const MOST_CHANGES = 500;

export const createRegisterRecords = (deps: Deps): RegisterRecords => {
  const { registerKeeping, registerLines, registerReading, logReading, directory, access, trees, clock } = deps;

  const historyOf = async (line: StoredLine): Promise<LineChange[]> => {
    if (line.origin !== 'hosted') return historyByHand(line, await registerKeeping.deedsOf(line.id));
    const events = await logReading.select(line.id, { types: COUNTING_EVENTS, most: MOST_CHANGES });
    const tree = await trees.on(line.day);
    return hostedHistory(events, {
      person: async (party) => directory.nameOf(party, line.day),
      unit: (unitId) => tree.get(unitId)?.name ?? '',
    });
  };

  return async (principal, lineId) => {
    const [line] = await registerReading.byIds([lineId]);
    const tree = line && (await trees.on(line.day));
    if (line === undefined || tree === undefined || !mayReadRegister(principal, line.organiserUnitId, tree)) {
      throw new Refused('not-found');
    }
    const invited = new Set(line.secret ? [] : await registerLines.unitsOf(lineId));
    return {
      ...lineOf(line, await registerLines.closings(), clock()),
      invited: inTreeOrder(tree)
        .filter(({ id }) => invited.has(id))
        .map(({ id, name }) => ({ id, name })),
      history: await historyOf(line),
      mayKeep: line.removedAt === null && mayKeepRegister(principal, line.organiserUnitId, tree),
      removed: line.removedAt !== null,
      access: line.origin === 'hosted' ? await access.standing(principal, lineId) : null,
    };
  };
};
