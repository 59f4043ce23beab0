import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { type AuditFilter, auditPage, auditVerification } from '#shared/contract/audit.ts';
import type { Locale } from '#shared/contract/locale.ts';
import { request } from './request.ts';

/** Before no line in particular: the first page. */
const FIRST = 0;

const queryOf = (filter: AuditFilter): URLSearchParams =>
  new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== undefined && value !== ''));

/** The audit of administration, latest first, page after page. */
export const useAudit = (filter: AuditFilter) =>
  useInfiniteQuery({
    queryKey: ['audit', filter],
    queryFn: async ({ pageParam, signal }) => {
      const query = queryOf(filter);
      if (pageParam !== FIRST) query.set('before', String(pageParam));
      return request(auditPage, `/api/administration/audit?${query}`, { signal });
    },
    initialPageParam: FIRST,
    getNextPageParam: ({ next }) => next,
  });

/** Follows the chain of hashes from the first line. */
export const useVerifyAudit = () =>
  useMutation({ mutationFn: () => request(auditVerification, '/api/administration/audit/verification') });

/** Where the lines that are shown are downloaded. */
export const auditFile = (filter: AuditFilter, locale: Locale): string => {
  const query = queryOf(filter);
  query.set('locale', locale);
  return `/api/administration/audit.csv?${query}`;
};
