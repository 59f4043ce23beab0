import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  accountChange,
  newAccount,
  type Account,
  type GeneratedPassword,
} from '#shared/contract/account-administration.ts';
import type { UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { useChangeAccount, useCreateAccount } from '../../api/accounts.ts';
import { AccountFields } from './account-fields.tsx';
import { FormFrame } from '../confirm/form-frame.tsx';
import { grantsOf, linesOf, NEW_LINE, useAccountForm } from './use-account-form.ts';

type Tree = { tree: UnitTree<UnitWithRoom> };

/** Makes an account. The password is generated and comes with the answer. */
export function CreateAccount({
  tree,
  onCancel,
  onCreated,
}: Tree & { onCancel: () => void; onCreated: (password: GeneratedPassword, name: string) => void }) {
  const { t } = useTranslation('adminAccounts');
  const create = useCreateAccount();
  const form = useAccountForm({ username: '', displayName: '', lines: [NEW_LINE] });
  const submit = form.onSubmit(({ username, displayName, lines }) => {
    const body = newAccount.parse({ username, displayName, grants: grantsOf(lines) });
    create.mutate(body, {
      onSuccess: (password) => onCreated(password, body.displayName),
      onError: form.showRefusal,
    });
  });
  return (
    <FormFrame onSubmit={submit} error={create.error} busy={create.isPending} label={t('create')} onCancel={onCancel}>
      <TextInput
        label={t('fields.username')}
        description={t('fields.usernameHelp')}
        withAsterisk
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        data-autofocus
        {...form.getInputProps('username')}
      />
      <AccountFields form={form} tree={tree} />
    </FormFrame>
  );
}

/** Changes name and roles of an account. */
export function ChangeAccount({ account, tree, onClose }: Tree & { account: Account; onClose: () => void }) {
  const { t } = useTranslation('adminAccounts');
  const change = useChangeAccount(account.id);
  const { username, displayName, grants } = account;
  const form = useAccountForm({ username, displayName, lines: linesOf(grants) });
  const submit = form.onSubmit((values) => {
    const body = accountChange.parse({ displayName: values.displayName, grants: grantsOf(values.lines) });
    change.mutate(body, { onSuccess: onClose, onError: form.showRefusal });
  });
  return (
    <FormFrame onSubmit={submit} error={change.error} busy={change.isPending} label={t('save')} onCancel={onClose}>
      <AccountFields form={form} tree={tree} />
    </FormFrame>
  );
}
