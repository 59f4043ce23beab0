import { useTranslation } from 'react-i18next';
import type { Account } from '#shared/contract/account-administration.ts';
import { useLockAccount, useReleaseSignIn, useResetPassword } from '../../api/accounts.ts';
import { useConfirm } from '../confirm/use-confirm.ts';
import type { AccountDialogState } from './account-dialog.tsx';

export type AccountActions = { reset: () => void; lock: () => void; unlock: () => void; release: () => void };

/** Resetting and locking end what the person is doing: they ask once, naming that. */
export function useAccountActions(
  { id: accountId, displayName: name }: Account,
  onDialog: (dialog: AccountDialogState) => void,
): AccountActions {
  const { t } = useTranslation('adminAccounts');
  const { confirm, attempt } = useConfirm();
  const reset = useResetPassword();
  const lock = useLockAccount();
  const release = useReleaseSignIn();
  return {
    reset: () =>
      confirm({
        title: t('confirm.reset.title', { name }),
        body: t('confirm.reset.body'),
        label: t('actions.reset'),
        act: async () => onDialog({ kind: 'password', password: await reset.mutateAsync(accountId), name }),
      }),
    lock: () =>
      confirm({
        title: t('confirm.lock.title', { name }),
        body: t('confirm.lock.body'),
        label: t('actions.lock'),
        act: () => lock.mutateAsync({ accountId, lock: true }),
      }),
    unlock: () => attempt(() => lock.mutateAsync({ accountId, lock: false }), t('done.unlocked', { name })),
    release: () => attempt(() => release.mutateAsync(accountId), t('done.released', { name })),
  };
}
