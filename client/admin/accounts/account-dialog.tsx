import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Account, GeneratedPassword } from '#shared/contract/account-administration.ts';
import type { UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { ChangeAccount, CreateAccount } from './account-forms.tsx';
import { PasswordShown } from './password-shown.tsx';

/** What lies over the list. */
export type AccountDialogState =
  | null
  | { kind: 'new' }
  | { kind: 'change'; account: Account }
  | { kind: 'password'; password: GeneratedPassword; name: string };

export type AccountDialogProps = {
  state: AccountDialogState;
  tree: UnitTree<UnitWithRoom>;
  onChange: (state: AccountDialogState) => void;
};

/** Making and changing an account, and the password that is shown once: that one is not closed by a stray click. */
export function AccountDialog({ state, tree, onChange }: AccountDialogProps) {
  const { t } = useTranslation(['adminAccounts', 'common']);
  const close = () => onChange(null);
  const isPassword = state?.kind === 'password';
  return (
    <Modal
      opened={state !== null}
      onClose={close}
      size="lg"
      title={state === null ? '' : t(`dialogs.${state.kind}`)}
      closeOnClickOutside={false}
      closeOnEscape={!isPassword}
      withCloseButton={!isPassword}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {state?.kind === 'new' && (
        <CreateAccount
          tree={tree}
          onCancel={close}
          onCreated={(password, name) => onChange({ kind: 'password', password, name })}
        />
      )}
      {state?.kind === 'change' && <ChangeAccount account={state.account} tree={tree} onClose={close} />}
      {state?.kind === 'password' && <PasswordShown {...state} onClose={close} />}
    </Modal>
  );
}
