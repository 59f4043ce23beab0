import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { GeneratedPassword } from '#shared/contract/account-administration.ts';

export type PasswordShownProps = { password: GeneratedPassword; name: string; onClose: () => void };

/** A generated password, large enough to be read aloud. It is shown this once and stored nowhere. */
export function PasswordShown({ password: { username, password }, name, onClose }: PasswordShownProps) {
  const { t } = useTranslation('adminAccounts');
  return (
    <Stack>
      <Text>{t('password.for', { name })}</Text>
      <Stack gap={4}>
        <Text size="sm" c="var(--ink-soft)">
          {t('fields.username')}
        </Text>
        <Code fz="lg" data-testid="shown-username">
          {username}
        </Code>
        <Text size="sm" c="var(--ink-soft)">
          {t('password.label')}
        </Text>
        <Group>
          <Code fz="xl" data-testid="shown-password">
            {password}
          </Code>
          <CopyButton value={password}>
            {({ copied, copy }) => (
              <Button
                variant="default"
                leftSection={copied ? <IconCheck size={18} /> : <IconCopy size={18} />}
                onClick={copy}
              >
                {t(copied ? 'password.copied' : 'password.copy')}
              </Button>
            )}
          </CopyButton>
        </Group>
      </Stack>
      <Alert color="yellow" icon={<IconAlertTriangle />} title={t('password.once')}>
        {t('password.onceBody')}
      </Alert>
      <Group justify="flex-end">
        <Button onClick={onClose} data-autofocus>
          {t('password.done')}
        </Button>
      </Group>
    </Stack>
  );
}
