import { Anchor, Button, Card, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { useAccessTokens } from '../../api/access-tokens.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { AccessTokenLineCard } from './access-token-line.tsx';
import { NewToken } from './new-token.tsx';

/** Tokens with which other systems read the register and the figures. */
export function AccessTokensPanel({ tree }: { tree: UnitTree<UnitWithRoom> }) {
  const { t } = useTranslation(['reporting', 'common']);
  const { data, error, refetch } = useAccessTokens();
  const create = (): void => {
    const modalId = modals.open({
      title: t('tokens.create'),
      closeButtonProps: { 'aria-label': t('common:close') },
      // A token that was not copied yet is not lost by a click beside it.
      closeOnClickOutside: false,
      children: <NewToken tree={tree} onClose={() => modals.close(modalId)} />,
    });
  };
  return (
    <Card withBorder radius="md" padding="lg" component="section" aria-labelledby="tokens-title">
      <Group justify="space-between" align="flex-start" mb="xs">
        <Title order={2} size="h4" id="tokens-title">
          {t('tokens.title')}
        </Title>
        <Button variant="default" leftSection={<IconPlus size={18} />} onClick={create}>
          {t('tokens.create')}
        </Button>
      </Group>
      <Text mb="md">
        {t('tokens.body')}{' '}
        <Anchor underline="always" href="/api/v1/openapi.json" target="_blank" rel="noreferrer">
          {t('tokens.openapi')}
        </Anchor>
      </Text>
      <Stack>
        {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <Loader aria-label={t('tokens.loading')} />}
        {data?.tokens.length === 0 && <Text c="var(--ink-soft)">{t('tokens.none')}</Text>}
        {data?.tokens.map((token) => (
          <AccessTokenLineCard key={token.id} token={token} />
        ))}
      </Stack>
    </Card>
  );
}
