import { QueryClient } from '@tanstack/react-query';
import { isWorthRetrying } from '../api/errors.ts';

/**
 * The cache of what the server said. A request is tried even when the browser believes it is offline: the server may
 * stand in the same building, and an error with a button is better than a spinner without end.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 10_000,
        retry: (failures, error) => failures < 2 && isWorthRetrying(error),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
