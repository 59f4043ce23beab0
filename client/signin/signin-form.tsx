import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { username } from '#shared/contract/accounts.ts';
import { useSignIn } from '../api/session.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';

/** User name and password. Success is told by the session, which changes. */
export function SignInForm() {
  const { t } = useTranslation('signin');
  const signIn = useSignIn();
  const form = useForm({
    initialValues: { username: '', password: '' },
    validate: {
      username: (value) => {
        if (value.trim() === '') return t('usernameMissing');
        return username.safeParse(value).success ? null : t('usernameInvalid');
      },
      password: (value) => (value === '' ? t('passwordMissing') : null),
    },
  });
  const submit = form.onSubmit((values) =>
    signIn.mutate(values, { onError: () => form.setFieldValue('password', '') }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {signIn.error !== null && <ErrorPanel title={t('failed')} error={signIn.error} />}
        <TextInput
          label={t('username')}
          size="md"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          {...form.getInputProps('username')}
        />
        <PasswordInput
          label={t('password')}
          size="md"
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
          {...form.getInputProps('password')}
        />
        <Button type="submit" size="md" loading={signIn.isPending}>
          {t('submit')}
        </Button>
      </Stack>
    </form>
  );
}
