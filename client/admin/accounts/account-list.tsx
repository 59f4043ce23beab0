import { useTranslation } from 'react-i18next';
import type { Account } from '#shared/contract/account-administration.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { LineList } from '../list/line-list.tsx';
import type { AccountDialogState } from './account-dialog.tsx';
import { AccountLine } from './account-line.tsx';

export type AccountListProps = {
  accounts: readonly Account[];
  tree: UnitTree;
  onDialog: (dialog: AccountDialogState) => void;
};

/** The accounts by name. */
export function AccountList({ accounts, tree, onDialog }: AccountListProps) {
  const { t } = useTranslation('adminAccounts');
  return (
    <LineList
      label={t('title')}
      lines={accounts}
      keyOf={({ id }) => id}
      lineHeight={80}
      render={(account) => <AccountLine account={account} tree={tree} onDialog={onDialog} />}
    />
  );
}
