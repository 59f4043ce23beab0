import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NewAccessToken } from '#shared/contract/access-tokens.ts';

/** A token that was just made, to be copied. It is shown this once, and the server does not keep it. */
export function TokenShown({ created: { secret, token }, onClose }: { created: NewAccessToken; onClose: () => void }) {
  const { t } = useTranslation('reporting');
  return (
    <Stack>
      <Text>{t('tokens.for', { name: token.name })}</Text>
      <Code block fz="md" data-testid="shown-token" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {secret}
      </Code>
      <Group>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={copied ? <IconCheck size={18} /> : <IconCopy size={18} />}
              onClick={copy}
              data-autofocus
            >
              {t(copied ? 'tokens.copied' : 'tokens.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Alert color="yellow" icon={<IconAlertTriangle />} title={t('tokens.once')}>
        {t('tokens.onceBody')}
      </Alert>
      <Group justify="flex-end">
        <Button onClick={onClose}>{t('tokens.done')}</Button>
      </Group>
    </Stack>
  );
}
