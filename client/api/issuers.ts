import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Issuer, issuerView } from '#shared/contract/issuers.ts';
import { request } from './request.ts';

const path = (unitId: string): string => `/api/administration/units/${unitId}/issuer`;
const key = (unitId: string) => ['issuer', unitId];

/** What a unit's papers say of who issues and signs them. */
export const useIssuer = (unitId: string) =>
  useQuery({ queryKey: key(unitId), queryFn: ({ signal }) => request(issuerView, path(unitId), { signal }) });

/** Has a unit's papers say something else; with null they follow the unit's name again. */
export function useChangeIssuer(unitId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (changed: Issuer | null) =>
      request(issuerView, path(unitId), changed === null ? { method: 'DELETE' } : { method: 'PUT', body: changed }),
    onSuccess: (view) => client.setQueryData(key(unitId), view),
  });
}
