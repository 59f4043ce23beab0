import { useQuery } from '@tanstack/react-query';
import { boot, type Boot } from '#shared/contract/boot.ts';
import { request } from './request.ts';

/** What came with the page (see the contract), or undefined where the page came without it. */
export function bootOfPage(): Boot | undefined {
  const text = document.getElementById('boot')?.textContent;
  if (text === undefined || text === '') return undefined;
  try {
    return boot.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The fixed configuration, asked for again while no media node has registered. */
export const useBoot = () =>
  useQuery({
    queryKey: ['boot'],
    queryFn: ({ signal }) => request(boot, '/api/boot', { signal }),
    initialData: bootOfPage,
    staleTime: Infinity,
    refetchInterval: ({ state }) => (state.data?.rtpCapabilities == null ? 3000 : false),
  });
