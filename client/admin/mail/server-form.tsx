import { Button, Group, NumberInput, PasswordInput, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { lineSecurity, mailServer, type MailServerView } from '#shared/contract/mail-server.ts';
import { useChangeMailServer } from '../../api/mail-server.ts';
import { RefusalError } from '../../live/errors.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { useConfirm } from '../confirm/use-confirm.ts';
import { passwordOf, serverOf, type Values, valuesOf } from './values.ts';

/** The mail server, and in whose name mails go out. */
export function ServerForm({ view }: { view: MailServerView }) {
  const { t } = useTranslation(['adminMail', 'common']);
  const change = useChangeMailServer();
  const { confirm } = useConfirm();
  const complaints: Partial<Record<string, string>> = {
    host: t('hostWrong'),
    port: t('portWrong'),
    fromName: t('fromNameWrong'),
    fromAddress: t('addressWrong'),
    replyTo: t('addressWrong'),
  };
  const form = useForm<Values>({
    initialValues: valuesOf(view),
    validate: (values): Partial<Record<string, string>> => {
      const issues = mailServer.safeParse(serverOf(values)).error?.issues ?? [];
      const wrong = issues.map(({ path }) => String(path[0]));
      return Object.fromEntries(wrong.map((field) => [field, complaints[field] ?? t('hostWrong')]));
    },
  });
  const submit = form.onSubmit(async (values) => {
    try {
      await change.mutateAsync({ server: mailServer.parse(serverOf(values)), ...passwordOf(values) });
      form.resetDirty({ ...values, password: '' });
      form.setFieldValue('password', '');
      notifications.show({ message: t('saved'), closeButtonProps: { 'aria-label': t('common:close') } });
    } catch (error) {
      if (error instanceof RefusalError && error.refusal.fields?.includes('password') === true) {
        form.setFieldError('password', t('passwordNeeded'));
      }
    }
  });
  const { mayChange } = view;
  const field = (name: keyof Values) => ({ ...form.getInputProps(name), readOnly: !mayChange });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {change.error !== null && <ErrorPanel error={change.error} />}
        <TextInput label={t('host')} description={t('hostHelp')} required {...field('host')} />
        <Group align="flex-start" grow preventGrowOverflow={false}>
          <Select
            label={t('security')}
            data={lineSecurity.options.map((value) => ({ value, label: t(`securities.${value}`) }))}
            allowDeselect={false}
            miw={240}
            {...field('security')}
          />
          <NumberInput
            label={t('port')}
            required
            clampBehavior="none"
            allowDecimal={false}
            thousandSeparator=""
            hideControls
            {...field('port')}
          />
        </Group>
        <TextInput
          label={t('username')}
          description={t('usernameHelp')}
          autoComplete="off"
          maxLength={200}
          {...field('username')}
        />
        <PasswordInput
          label={t('password')}
          description={view.hasPassword ? t('passwordKept') : undefined}
          autoComplete="new-password"
          maxLength={200}
          {...field('password')}
        />
        <TextInput label={t('fromName')} required maxLength={100} {...field('fromName')} />
        <TextInput label={t('fromAddress')} required type="email" {...field('fromAddress')} />
        <TextInput label={t('replyTo')} description={t('replyToHelp')} type="email" {...field('replyTo')} />
        {mayChange && (
          <Group>
            <Button type="submit" loading={change.isPending} disabled={!form.isDirty()}>
              {t('save')}
            </Button>
            {view.server !== null && (
              <Button
                variant="default"
                onClick={() =>
                  confirm({
                    title: t('removeTitle'),
                    body: t('removeBody'),
                    label: t('remove'),
                    act: async () => change.mutateAsync({ server: null }),
                  })
                }
              >
                {t('remove')}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </form>
  );
}
