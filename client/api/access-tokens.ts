import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { accessTokenList, type AccessTokenRequest, newAccessToken } from '#shared/contract/access-tokens.ts';
import { request } from './request.ts';

const PATH = '/api/access-tokens';
const KEY = ['access-tokens'];

/** The tokens with which other systems read. */
export const useAccessTokens = () =>
  useQuery({ queryKey: KEY, queryFn: ({ signal }) => request(accessTokenList, PATH, { signal }) });

/** Makes a token; it is in the answer this once. */
export function useCreateAccessToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: AccessTokenRequest) => request(newAccessToken, PATH, { method: 'POST', body }),
    onSuccess: async () => client.invalidateQueries({ queryKey: KEY }),
  });
}

/** From now on the token opens nothing. */
export function useRevokeAccessToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (tokenId: string) => request(accessTokenList, `${PATH}/${tokenId}`, { method: 'DELETE' }),
    onSuccess: (list) => client.setQueryData(KEY, list),
  });
}
