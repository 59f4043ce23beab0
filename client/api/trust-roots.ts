import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { trustRootList } from '#shared/contract/signing.ts';
import { request } from './request.ts';

const ROOTS = '/api/administration/trust-roots';
const KEY = ['trust-roots'];

/** The authorities whose certificates are trusted. */
export const useTrustRoots = () =>
  useQuery({ queryKey: KEY, queryFn: ({ signal }) => request(trustRootList, ROOTS, { signal }) });

/** Trusts the authorities in a PEM file. */
export function useAddTrustRoots() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (file: File) =>
      request(trustRootList, ROOTS, { method: 'POST', body: { pem: await file.text() } }),
    onSuccess: (list) => client.setQueryData(KEY, list),
  });
}

/** Trusts an authority no more. */
export function useRemoveTrustRoot() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (fingerprint: string) => request(trustRootList, `${ROOTS}/${fingerprint}`, { method: 'DELETE' }),
    onSuccess: (list) => client.setQueryData(KEY, list),
  });
}
