import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Account } from '#shared/contract/account-administration.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { formatMoment, formatTime } from '../../ui/format.ts';
import { StateBadge } from '../../ui/state-badge.tsx';
import type { AccountDialogState } from './account-dialog.tsx';
import classes from './account-line.module.css';
import { AccountMenu } from './account-menu.tsx';

export type AccountLineProps = { account: Account; tree: UnitTree; onDialog: (dialog: AccountDialogState) => void };

/** An account: who, as what, whether it can sign in, and what can be done about it. */
export function AccountLine({ account, tree, onDialog }: AccountLineProps) {
  const { t } = useTranslation(['adminAccounts', 'common']);
  const { displayName, username, grants, lastSignInAt, lockedAt, pausedUntil } = account;
  return (
    <div className={classes.card} data-testid="account">
      <div>
        <Text fw={600}>{displayName}</Text>
        <Text size="sm" c="var(--ink-soft)">
          {username}
        </Text>
      </div>
      <div>
        {grants.length === 0 && <Text c="var(--ink-soft)">{t('noRole')}</Text>}
        {grants.map(({ role, unitId }) => (
          <Text key={`${role} ${unitId}`}>
            {t(`common:roles.${role}`)} · {tree.get(unitId)?.name ?? t('endedUnit')}
          </Text>
        ))}
      </div>
      <div>
        {lockedAt !== null && <StateBadge state="trouble" word={t('states.locked')} />}
        {lockedAt === null && pausedUntil !== null && (
          <StateBadge state="late" word={t('states.paused', { time: formatTime(pausedUntil) })} />
        )}
        <Text size="sm" c="var(--ink-soft)">
          {lastSignInAt === null ? t('neverSignedIn') : t('lastSignIn', { moment: formatMoment(lastSignInAt) })}
        </Text>
      </div>
      <AccountMenu account={account} onDialog={onDialog} />
    </div>
  );
}
