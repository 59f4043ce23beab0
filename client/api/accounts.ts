import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import {
  type AccountChange,
  accountList,
  generatedPassword,
  type NewAccount,
  type OwnPasswordChange,
} from '#shared/contract/account-administration.ts';
import { request } from './request.ts';

const ACCOUNTS = '/api/administration/accounts';
const KEY = ['accounts'];
const nothing = z.unknown();

/** The accounts that the viewer sees as an administrator. Asked again now and then: somebody may have locked themselves out. */
export const useAccounts = () =>
  useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => request(accountList, ACCOUNTS, { signal }),
    refetchInterval: 60_000,
  });

/** A change of accounts, after which the list is asked for again. */
function useAccountChange<A, V>(change: (values: V) => Promise<A>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSettled: () => client.invalidateQueries({ queryKey: KEY }) });
}

/** Makes an account; the answer has its password, this once. */
export const useCreateAccount = () =>
  useAccountChange((body: NewAccount) => request(generatedPassword, ACCOUNTS, { method: 'POST', body }));

/** Changes name and roles. */
export const useChangeAccount = (accountId: string) =>
  useAccountChange((body: AccountChange) => request(nothing, `${ACCOUNTS}/${accountId}`, { method: 'PUT', body }));

/** Gives a new password; the answer has it, this once. */
export const useResetPassword = () =>
  useAccountChange((accountId: string) =>
    request(generatedPassword, `${ACCOUNTS}/${accountId}/password`, { method: 'POST' }),
  );

/** Keeps an account out, or lets it in again. */
export const useLockAccount = () =>
  useAccountChange(({ accountId, lock }: { accountId: string; lock: boolean }) =>
    request(nothing, `${ACCOUNTS}/${accountId}/lock`, { method: lock ? 'POST' : 'DELETE' }),
  );

/** Lets a name sign in again that too many wrong passwords keep waiting. */
export const useReleaseSignIn = () =>
  useAccountChange((accountId: string) =>
    request(nothing, `${ACCOUNTS}/${accountId}/sign-in-pause`, { method: 'DELETE' }),
  );

/** Changes the viewer's own password. */
export const useChangeOwnPassword = () =>
  useMutation({
    mutationFn: (body: OwnPasswordChange) => request(nothing, '/api/account/password', { method: 'PUT', body }),
  });
