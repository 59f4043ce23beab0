import { useForm } from '@mantine/form';
import { nanoid } from 'nanoid';
import { useTranslation } from 'react-i18next';
import { role as roleSchema, username as usernameSchema, type Grant, type Role } from '#shared/contract/accounts.ts';
import { RefusalError } from '../../live/errors.ts';

/** A role over a unit while it is being entered. */
export type GrantLine = { key: string; role: Role; unitId: string | null };
export type AccountValues = { username: string; displayName: string; lines: GrantLine[] };

/** A line of roles that nobody has touched. */
export const newLine = (): GrantLine => ({ key: nanoid(), role: 'secretary', unitId: null });
export const NEW_LINE: GrantLine = newLine();

export const linesOf = (grants: readonly Grant[]): GrantLine[] => grants.map((grant) => ({ key: nanoid(), ...grant }));

/** The roles that were entered, those entered twice once. */
export const grantsOf = (lines: readonly GrantLine[]): Grant[] => {
  const grants = lines.flatMap(({ role, unitId }) => (unitId === null ? [] : [{ role, unitId }]));
  return [...new Map(grants.map((grant) => [`${grant.role} ${grant.unitId}`, grant])).values()];
};

/** The form of an account; what the server finds fault with is shown at its field. */
export function useAccountForm(initialValues: AccountValues) {
  const { t } = useTranslation('adminAccounts');
  const form = useForm<AccountValues>({
    initialValues,
    validate: {
      username: (value) => (usernameSchema.safeParse(value).success ? null : t('fields.usernameWrong')),
      displayName: (value) => (value.trim() === '' ? t('fields.displayNameMissing') : null),
      lines: { unitId: (value) => (value === null ? t('fields.unitMissing') : null) },
    },
  });
  const showRefusal = (error: unknown): void => {
    if (!(error instanceof RefusalError)) return;
    for (const field of error.refusal.fields ?? []) {
      const [name, index] = field.split('.');
      form.setFieldError(name === 'grants' ? `lines.${index}.unitId` : field, error.refusal.message);
    }
  };
  return { ...form, showRefusal };
}
export type AccountForm = ReturnType<typeof useAccountForm>;

/** A word of the list as a role. */
export const roleOf = (value: string | null): Role => roleSchema.catch('secretary').parse(value);
