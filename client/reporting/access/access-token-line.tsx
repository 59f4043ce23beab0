import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccessTokenLine } from '#shared/contract/access-tokens.ts';
import { useConfirm } from '../../admin/confirm/use-confirm.ts';
import { useRevokeAccessToken } from '../../api/access-tokens.ts';
import { addDays, dayOf, formatDate, formatMoment, instantAt } from '../../ui/format.ts';
import { StateBadge } from '../../ui/state-badge.tsx';
import { useToday } from '../../ui/use-today.ts';

/** A token: for whom, for which unit, until when, when it was last used; and the way to end it. */
export function AccessTokenLineCard({ token }: { token: AccessTokenLine }) {
  const { t } = useTranslation('reporting');
  const { confirm } = useConfirm();
  const revoke = useRevokeAccessToken();
  const today = useToday();
  const { id, name, unitName, createdAt, createdByName, expiresAt, revokedAt, lastUsedAt } = token;
  const isOver = expiresAt <= instantAt(today, '00:00');
  const state = revokedAt !== null ? 'revoked' : isOver ? 'over' : 'good';
  return (
    <Group justify="space-between" align="flex-start" gap="sm" role="article" aria-label={name}>
      <Stack gap={2} miw={0} flex="1 1 280px">
        <Group gap="xs">
          <Text fw={600}>{name}</Text>
          <StateBadge state={state === 'good' ? 'present' : 'absent'} word={t(`tokens.states.${state}`)} />
        </Group>
        <Text size="sm">
          {t('tokens.scope', { unit: unitName })}
          {' · '}
          {revokedAt === null
            ? t('tokens.until', { day: formatDate(instantAt(addDays(dayOf(expiresAt), -1), '00:00')) })
            : t('tokens.revokedAt', { at: formatMoment(revokedAt) })}
        </Text>
        <Text size="sm" c="var(--ink-soft)">
          {t('tokens.made', { name: createdByName, day: formatDate(createdAt) })}
          {' · '}
          {lastUsedAt === null ? t('tokens.neverUsed') : t('tokens.lastUsed', { at: formatMoment(lastUsedAt) })}
        </Text>
      </Stack>
      {state === 'good' && (
        <Button
          variant="default"
          size="sm"
          aria-label={t('tokens.revokeOf', { name })}
          onClick={() =>
            confirm({
              title: t('tokens.confirmTitle', { name }),
              body: t('tokens.confirmBody'),
              label: t('tokens.revoke'),
              act: async () => revoke.mutateAsync(id),
            })
          }
        >
          {t('tokens.revoke')}
        </Button>
      )}
    </Group>
  );
}
