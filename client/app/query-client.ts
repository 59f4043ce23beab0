import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isSignedOut, isWorthRetrying } from '../api/errors.ts';
import { becomeNobody } from '../api/session.ts';

/**
 * The cache of what the server said. A request is tried even when the browser believes it is offline: the server may
 * stand in the same building, and an error with a button is better than a spinner without end.
 */
export function createQueryClient(): QueryClient {
  // A session that has run out shows on the next request, whichever it is.
  const onError = (error: Error): void => {
    if (isSignedOut(error)) becomeNobody(client);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 10_000,
        retry: (failures, error) => failures < 2 && isWorthRetrying(error),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return client;
}
