import { Button, Card, Group, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PASSWORD_LENGTH } from '#shared/contract/account-administration.ts';
import { useChangeOwnPassword } from '../api/accounts.ts';
import { NotFoundPage } from '../app/not-found-page.tsx';
import { usePrincipal } from '../app/principal.ts';
import { RefusalError } from '../live/errors.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';

/** Where people change their own password. A room's device has none. */
export function PasswordPage() {
  return usePrincipal().kind === 'account' ? <PasswordForm /> : <NotFoundPage />;
}

function PasswordForm() {
  const { t } = useTranslation(['account', 'common']);
  const navigate = useNavigate();
  const change = useChangeOwnPassword();
  const form = useForm({
    initialValues: { oldPassword: '', newPassword: '', repeated: '' },
    validate: {
      oldPassword: (value) => (value === '' ? t('oldMissing') : null),
      newPassword: (value) =>
        value.length < PASSWORD_LENGTH.min ? t('tooShort', { count: PASSWORD_LENGTH.min }) : null,
      repeated: (value, { newPassword }) => (value === newPassword ? null : t('different')),
    },
  });
  const submit = form.onSubmit(({ oldPassword, newPassword }) =>
    change.mutate(
      { oldPassword, newPassword },
      {
        onSuccess: () => {
          notifications.show({ message: t('done'), closeButtonProps: { 'aria-label': t('common:close') } });
          void navigate('/');
        },
        onError: (error) => {
          if (!(error instanceof RefusalError)) return;
          for (const field of error.refusal.fields ?? []) form.setFieldError(field, error.refusal.message);
        },
      },
    ),
  );
  const show = { visibilityToggleButtonProps: { 'aria-label': t('show') } };
  return (
    <Card withBorder padding="xl" radius="md" maw={520} mx="auto">
      <PageHeader title={t('title')} description={t('description')} />
      <form onSubmit={submit} noValidate>
        <Stack>
          {change.error !== null && <ErrorPanel error={change.error} />}
          <PasswordInput
            label={t('old')}
            autoComplete="current-password"
            {...show}
            {...form.getInputProps('oldPassword')}
          />
          <PasswordInput
            label={t('new')}
            description={t('rules', { count: PASSWORD_LENGTH.min })}
            autoComplete="new-password"
            {...show}
            {...form.getInputProps('newPassword')}
          />
          <PasswordInput
            label={t('repeat')}
            autoComplete="new-password"
            {...show}
            {...form.getInputProps('repeated')}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={change.isPending}>
              {t('submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
