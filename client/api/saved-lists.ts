import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { savedListAnswer, savedLists, type SavedListChange } from '#shared/contract/saved-lists.ts';
import { request } from './request.ts';

const KEY = 'saved-lists';
const done = z.strictObject({});

/** The lists of units that a unit keeps. */
export const useSavedLists = (ownerUnitId: string) =>
  useQuery({
    queryKey: [KEY, ownerUnitId],
    queryFn: ({ signal }) =>
      request(savedLists, `/api/saved-lists?unitId=${encodeURIComponent(ownerUnitId)}`, { signal }),
  });

/** Keeps a new list, changes one and removes one. */
export function useListKeeping(ownerUnitId: string) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: [KEY, ownerUnitId] });
  const add = useMutation({
    mutationFn: (list: SavedListChange) =>
      request(savedListAnswer, '/api/saved-lists', { method: 'POST', body: { ownerUnitId, ...list } }),
    onSuccess,
  });
  const change = useMutation({
    mutationFn: ({ listId, ...list }: SavedListChange & { listId: string }) =>
      request(done, `/api/saved-lists/${listId}`, { method: 'PUT', body: list }),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (listId: string) => request(done, `/api/saved-lists/${listId}`, { method: 'DELETE' }),
    onSuccess,
  });
  return { add, change, remove };
}
