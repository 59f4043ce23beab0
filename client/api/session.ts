import { useMutation, useQuery, useQueryClient, type QueryClient, type UseQueryResult } from '@tanstack/react-query';
import { z } from 'zod';
import { session, type PairingRequest, type Session, type SignInRequest } from '#shared/contract/accounts.ts';
import { request } from './request.ts';

const SESSION = 'session';
const KEY = [SESSION];

/** Who the browser is signed in as. */
export function useSession(): UseQueryResult<Session> {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => request(session, '/api/session', { signal }),
    staleTime: 60_000,
  });
}

/** Signs a person in. */
export const useSignIn = () => useEntry<SignInRequest>('/api/session');

/** Makes this device the room of a pairing code. */
export const usePair = () => useEntry<PairingRequest>('/api/pairing');

function useEntry<B>(path: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: B) => request(session, path, { method: 'POST', body }),
    onSuccess: (answer) => become(client, answer),
  });
}

/** Signs out, on the server too. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request(z.unknown(), '/api/session', { method: 'DELETE' }),
    onSuccess: () => becomeNobody(client),
  });
}

/** Nobody is signed in any more. */
export const becomeNobody = (client: QueryClient): void => become(client, { principal: null });

/** Somebody else sits here now: what was shown to the one before is forgotten. */
function become(client: QueryClient, answer: Session): void {
  client.setQueryData(KEY, answer);
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION });
}
