import { Alert, Button, Card, Group, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconCircleCheck, IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { mailAddress } from '#shared/contract/mail-address.ts';
import type { TrialOutcome } from '#shared/contract/mail-server.ts';
import { useMailTrial } from '../../api/mail-server.ts';
import { useReasonText } from '../../mail/use-reason-text.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';

/** Sends a mail with what is saved, and shows what the mail server said to it. */
export function TrialPanel() {
  const { t } = useTranslation('adminMail');
  const trial = useMailTrial();
  const form = useForm({
    initialValues: { address: '' },
    validate: { address: (value) => (mailAddress.safeParse(value).success ? null : t('addressWrong')) },
  });
  return (
    <Card withBorder radius="md" padding="lg" component="section" aria-labelledby="trial-title">
      <Title order={2} size="h4" id="trial-title" mb="xs">
        {t('trial.title')}
      </Title>
      <Text mb="md">{t('trial.body')}</Text>
      <form onSubmit={form.onSubmit(({ address }) => trial.mutate(address))} noValidate>
        <Group align="flex-end">
          <TextInput
            label={t('trial.address')}
            type="email"
            w={{ base: '100%', sm: 320 }}
            {...form.getInputProps('address')}
          />
          <Button type="submit" variant="default" loading={trial.isPending}>
            {t('trial.action')}
          </Button>
        </Group>
      </form>
      {trial.error !== null && <ErrorPanel error={trial.error} />}
      {trial.data !== undefined && <Outcome outcome={trial.data} />}
    </Card>
  );
}

function Outcome({ outcome: { isDelivered, reason } }: { outcome: TrialOutcome }) {
  const { t } = useTranslation('adminMail');
  const reasonText = useReasonText();
  return (
    <Alert
      role="status"
      mt="md"
      color={isDelivered ? 'green' : 'red'}
      icon={isDelivered ? <IconCircleCheck /> : <IconAlertTriangle />}
    >
      {isDelivered ? t('trial.delivered') : t('trial.failed', { reason: reasonText(reason ?? '') })}
    </Alert>
  );
}
