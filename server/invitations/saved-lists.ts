import { nanoid } from 'nanoid';
import type { Principal } from '#shared/contract/accounts.ts';
import { MOST_LISTS, type NewSavedList, type SavedList, type SavedListChange } from '#shared/contract/saved-lists.ts';
import { mayConvene } from '#shared/permissions/scope.ts';
import { dayOf } from '../calendar.ts';
import { inTreeOrder } from '../org/order.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { SavedLists } from '../store/saved-lists.ts';

/** Lists of units kept for the next meeting, by those who convene for the unit that owns them. */
export type ListKeeping = {
  list(principal: Principal, ownerUnitId: string): Promise<SavedList[]>;
  /** Gives the new list's id. */
  add(principal: Principal, list: NewSavedList): Promise<string>;
  change(principal: Principal, listId: string, change: SavedListChange): Promise<void>;
  remove(principal: Principal, listId: string): Promise<void>;
};

type Deps = { savedLists: SavedLists; trees: Trees; clock: () => number };

export const createListKeeping = ({ savedLists, trees, clock }: Deps): ListKeeping => {
  /** Nobody keeps units in a list that he could not invite. */
  const judge = async (principal: Principal, ownerUnitId: string, unitIds: readonly string[]): Promise<void> => {
    const tree = await trees.on(dayOf(clock()));
    if (!mayConvene(principal, ownerUnitId, unitIds, tree)) throw new Refused('not-permitted');
  };

  const inOrder = async (unitIds: readonly string[]): Promise<string[]> => {
    const chosen = new Set(unitIds);
    const tree = await trees.on(dayOf(clock()));
    return inTreeOrder(tree).flatMap(({ id }) => (chosen.has(id) ? [id] : []));
  };

  const keep = async ({ unitIds, ...list }: SavedList): Promise<void> => {
    const kept = await savedLists.keep({ ...list, unitIds: await inOrder(unitIds) });
    if (!kept) throw new Refused('list-name-taken', ['name']);
  };

  /** A list of somebody else is as if it were not there. */
  const own = async (principal: Principal, listId: string): Promise<SavedList> => {
    const list = await savedLists.byId(listId);
    const tree = await trees.on(dayOf(clock()));
    if (!list || !mayConvene(principal, list.ownerUnitId, [], tree)) throw new Refused('not-found');
    return list;
  };

  return {
    list: async (principal, ownerUnitId) => {
      await judge(principal, ownerUnitId, []);
      return savedLists.of(ownerUnitId);
    },
    add: async (principal, list) => {
      await judge(principal, list.ownerUnitId, list.unitIds);
      if ((await savedLists.countOf(list.ownerUnitId)) >= MOST_LISTS) throw new Refused('too-large');
      const listId = nanoid();
      await keep({ ...list, id: listId });
      return listId;
    },
    change: async (principal, listId, change) => {
      const before = await own(principal, listId);
      await judge(principal, before.ownerUnitId, change.unitIds);
      await keep({ ...before, ...change });
    },
    remove: async (principal, listId) => {
      await own(principal, listId);
      await savedLists.remove(listId);
    },
  };
};
