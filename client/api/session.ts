import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { z } from 'zod';
import { session, type PairingRequest, type Session, type SignInRequest } from '#shared/contract/accounts.ts';
import { request } from './request.ts';

const KEY = ['session'];

/** Who the browser is signed in as. */
export function useSession(): UseQueryResult<Session> {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => request(session, '/api/session', { signal }),
    staleTime: 60_000,
  });
}

/** Signs a person in; all that was shown to somebody else is forgotten. */
export const useSignIn = () => useEntry<SignInRequest>('/api/session');

/** Makes this device the room of a pairing code. */
export const usePair = () => useEntry<PairingRequest>('/api/pairing');

function useEntry<B>(path: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: B) => request(session, path, { method: 'POST', body }),
    onSuccess: (answer) => {
      client.clear();
      client.setQueryData(KEY, answer);
    },
  });
}

/** Signs out, on the server too. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request(z.unknown(), '/api/session', { method: 'DELETE' }),
    onSuccess: () => {
      client.clear();
      client.setQueryData(KEY, { principal: null } satisfies Session);
    },
  });
}
