import { ActionIcon, Menu } from '@mantine/core';
import { IconDotsVertical, IconKey, IconLock, IconLockOpen, IconPencil, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Account } from '#shared/contract/account-administration.ts';
import { usePrincipal } from '../../app/principal.ts';
import type { AccountDialogState } from './account-dialog.tsx';
import { useAccountActions } from './use-account-actions.tsx';

export type AccountMenuProps = { account: Account; onDialog: (dialog: AccountDialogState) => void };

/** What can be done about an account; what nobody may do to the own one is not offered there. */
export function AccountMenu({ account, onDialog }: AccountMenuProps) {
  const { t } = useTranslation('adminAccounts');
  const principal = usePrincipal();
  const actions = useAccountActions(account, onDialog);
  const isOwn = principal.kind === 'account' && principal.accountId === account.id;
  const name = account.displayName;
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false} disabled={!account.manageable}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label={t(account.manageable ? 'actions.open' : 'actions.none', { name })}
          disabled={!account.manageable}
        >
          <IconDotsVertical size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={18} />} onClick={() => onDialog({ kind: 'change', account })}>
          {t('actions.change')}
        </Menu.Item>
        {!isOwn && (
          <Menu.Item leftSection={<IconKey size={18} />} onClick={actions.reset}>
            {t('actions.reset')}
          </Menu.Item>
        )}
        {account.pausedUntil !== null && (
          <Menu.Item leftSection={<IconPlayerPlay size={18} />} onClick={actions.release}>
            {t('actions.release')}
          </Menu.Item>
        )}
        {!isOwn && account.lockedAt === null && (
          <Menu.Item leftSection={<IconLock size={18} />} onClick={actions.lock}>
            {t('actions.lock')}
          </Menu.Item>
        )}
        {account.lockedAt !== null && (
          <Menu.Item leftSection={<IconLockOpen size={18} />} onClick={actions.unlock}>
            {t('actions.unlock')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
