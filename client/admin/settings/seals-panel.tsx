import { Button, Card, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { IconRubberStamp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seal } from '#shared/contract/seals.ts';
import { useRemoveSeal, useSeals } from '../../api/seals.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { formatDate, instantAt } from '../../ui/format.ts';
import { StateBadge } from '../../ui/state-badge.tsx';
import { useToday } from '../../ui/use-today.ts';
import { useConfirm } from '../confirm/use-confirm.ts';
import { SealDialog } from './seal-dialog.tsx';

/** The seals of agencies that lie on the server: put in and taken away, never read back. */
export function SealsPanel() {
  const { t } = useTranslation('adminSettings');
  const { data, error, refetch } = useSeals();
  const [adding, setAdding] = useState(false);
  return (
    <Card withBorder radius="md" padding="lg" component="section" aria-labelledby="seals-title">
      <Title order={2} size="h4" id="seals-title" mb="xs">
        {t('seals.title')}
      </Title>
      <Text mb="md">{t('seals.body')}</Text>
      <Stack align="flex-start">
        {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <Loader aria-label={t('loading')} />}
        {data?.seals.length === 0 && <Text c="var(--ink-soft)">{t('seals.none')}</Text>}
        {data?.seals.map((seal) => (
          <SealLine key={seal.unitId} seal={seal} />
        ))}
        <Button variant="default" leftSection={<IconRubberStamp size={18} />} onClick={() => setAdding(true)}>
          {t('seals.add')}
        </Button>
      </Stack>
      {adding && <SealDialog onClose={() => setAdding(false)} />}
    </Card>
  );
}

function SealLine({ seal }: { seal: Seal }) {
  const { t } = useTranslation('adminSettings');
  const { confirm } = useConfirm();
  const remove = useRemoveSeal();
  const { unitId, unitName, subject, issuer, validFrom, validTo, addedAt, addedByName } = seal;
  const expired = validTo < instantAt(useToday(), '00:00');
  return (
    <Group justify="space-between" align="flex-start" gap="sm" w="100%">
      <Stack gap={2} miw={0} flex="1 1 280px">
        <Group gap="xs">
          <Text fw={600} lang="vi">
            {unitName}
          </Text>
          <StateBadge
            state={expired ? 'trouble' : 'present'}
            word={t(expired ? 'trustRoots.expired' : 'trustRoots.inForce')}
          />
        </Group>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {t('seals.certificate', { subject, issuer })}
        </Text>
        <Text size="sm">
          {t('trustRoots.validity', { from: formatDate(validFrom), to: formatDate(validTo) })}
          {' · '}
          {t('trustRoots.added', { name: addedByName, day: formatDate(addedAt) })}
        </Text>
      </Stack>
      <Button
        variant="default"
        size="sm"
        aria-label={t('seals.removeOf', { name: unitName })}
        onClick={() =>
          confirm({
            title: t('seals.confirmTitle', { name: unitName }),
            body: t('seals.confirmBody'),
            label: t('seals.remove'),
            act: async () => remove.mutateAsync(unitId),
          })
        }
      >
        {t('seals.remove')}
      </Button>
    </Group>
  );
}
