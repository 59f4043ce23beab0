import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { sealList } from '#shared/contract/seals.ts';
import { request } from './request.ts';

const SEALS = '/api/administration/seals';
const KEY = ['seals'];

/** The seals of the units that the viewer administers. */
export const useSeals = () =>
  useQuery({ queryKey: KEY, queryFn: ({ signal }) => request(sealList, SEALS, { signal }) });

/** Puts a unit's seal on the server. */
export function usePutSeal() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ unitId, file, password }: { unitId: string; file: File; password: string }) =>
      request(sealList, SEALS, { method: 'POST', body: { unitId, p12: await base64Of(file), password } }),
    onSuccess: (list) => client.setQueryData(KEY, list),
  });
}

/** Takes a unit's seal from the server. */
export function useRemoveSeal() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (unitId: string) => request(sealList, `${SEALS}/${unitId}`, { method: 'DELETE' }),
    onSuccess: (list) => client.setQueryData(KEY, list),
  });
}

const base64Of = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));
};
