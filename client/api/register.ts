import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Locale } from '#shared/contract/locale.ts';
import { done } from '#shared/contract/meetings.ts';
import {
  type Classification,
  enteredLine,
  type RegisterEntryRequest,
  type RegisterFilter,
  registerPage,
  registerRecord,
  type Settlement,
} from '#shared/contract/register-keeping.ts';
import { request } from './request.ts';

const REGISTER = '/api/register';
const KEY = ['register'];
/** Before no line in particular: the first page. */
const FIRST = '';

const queryOf = (filter: RegisterFilter): URLSearchParams =>
  new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));

/** The lines of the register, newest first, page after page. */
export const useRegister = (filter: RegisterFilter) =>
  useInfiniteQuery({
    queryKey: [...KEY, 'list', filter],
    queryFn: async ({ pageParam, signal }) => {
      const query = queryOf(filter);
      if (pageParam !== FIRST) query.set('before', pageParam);
      return request(registerPage, `${REGISTER}?${query}`, { signal });
    },
    initialPageParam: FIRST,
    getNextPageParam: ({ next }) => next,
  });

/** Where the lines are downloaded, in a format. */
export const registerExport = (format: string, filter: RegisterFilter, locale: Locale): string => {
  const query = queryOf(filter);
  query.set('locale', locale);
  return `/api/exports/register/${format}?${query}`;
};

/** All that is known of a line. */
export const useRegisterRecord = (lineId: string) =>
  useQuery({
    queryKey: [...KEY, 'line', lineId],
    queryFn: ({ signal }) => request(registerRecord, `${REGISTER}/${lineId}`, { signal }),
    staleTime: 0,
  });

/** Whatever is done to a line, lists and figures are another. */
const useKept = <V, R>(act: (sent: V) => Promise<R>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => Promise.all([KEY, ['figures']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
};

/** Enters a line, or changes one; gives its id. */
export const useKeepLine = (lineId: string | null) =>
  useKept(async (body: RegisterEntryRequest) => {
    if (lineId === null) return (await request(enteredLine, REGISTER, { method: 'POST', body })).lineId;
    await request(done, `${REGISTER}/${lineId}`, { method: 'PUT', body });
    return lineId;
  });

/** Takes out a line that was entered by mistake. */
export const useRemoveLine = (lineId: string) =>
  useKept((reason: string) => request(done, `${REGISTER}/${lineId}/removal`, { method: 'POST', body: { reason } }));

/** Says how a meeting convened here is to count. */
export const useClassify = (lineId: string) =>
  useKept((body: Classification) => request(done, `${REGISTER}/${lineId}/classification`, { method: 'POST', body }));

/** Says what became of a meeting convened here. */
export const useSettle = (lineId: string) =>
  useKept((body: Settlement) => request(done, `${REGISTER}/${lineId}/settlement`, { method: 'POST', body }));
