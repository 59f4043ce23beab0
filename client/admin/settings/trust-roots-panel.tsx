import { Button, Card, FileButton, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { IconCertificate } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TrustRoot } from '#shared/contract/signing.ts';
import { useAddTrustRoots, useRemoveTrustRoot, useTrustRoots } from '../../api/trust-roots.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { formatDate, instantAt } from '../../ui/format.ts';
import { StateBadge } from '../../ui/state-badge.tsx';
import { useToday } from '../../ui/use-today.ts';
import { useConfirm } from '../confirm/use-confirm.ts';

/** The authorities whose certificates make a signature valid. */
export function TrustRootsPanel() {
  const { t } = useTranslation('adminSettings');
  const { data, error, refetch } = useTrustRoots();
  return (
    <Card withBorder radius="md" padding="lg" component="section" aria-labelledby="trust-roots-title">
      <Title order={2} size="h4" id="trust-roots-title" mb="xs">
        {t('trustRoots.title')}
      </Title>
      <Text mb="md">{t('trustRoots.body')}</Text>
      <Stack>
        {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <Loader aria-label={t('loading')} />}
        {data?.roots.length === 0 && <Text c="var(--ink-soft)">{t('trustRoots.none')}</Text>}
        {data?.roots.map((root) => (
          <RootLine key={root.fingerprint} root={root} mayRemove={data.mayChange} />
        ))}
        {data?.mayChange === true && <AddRoots />}
      </Stack>
    </Card>
  );
}

function RootLine({ root, mayRemove }: { root: TrustRoot; mayRemove: boolean }) {
  const { t } = useTranslation('adminSettings');
  const { confirm } = useConfirm();
  const remove = useRemoveTrustRoot();
  const { subject, fingerprint, validFrom, validTo, addedAt, addedByName } = root;
  const expired = validTo < instantAt(useToday(), '00:00');
  return (
    <Group justify="space-between" align="flex-start" gap="sm">
      <Stack gap={2} miw={0} flex="1 1 280px">
        <Group gap="xs">
          <Text fw={600} lang="vi">
            {subject}
          </Text>
          <StateBadge
            state={expired ? 'trouble' : 'present'}
            word={t(expired ? 'trustRoots.expired' : 'trustRoots.inForce')}
          />
        </Group>
        <Text size="sm">
          {t('trustRoots.validity', { from: formatDate(validFrom), to: formatDate(validTo) })}
          {' · '}
          {t('trustRoots.added', { name: addedByName, day: formatDate(addedAt) })}
        </Text>
        <Text size="sm" c="var(--ink-soft)" style={{ overflowWrap: 'anywhere' }}>
          SHA-256 {fingerprint}
        </Text>
      </Stack>
      {mayRemove && (
        <Button
          variant="default"
          size="sm"
          aria-label={t('trustRoots.removeOf', { name: subject })}
          onClick={() =>
            confirm({
              title: t('trustRoots.confirmTitle', { name: subject }),
              body: t('trustRoots.confirmBody'),
              label: t('trustRoots.remove'),
              act: async () => remove.mutateAsync(fingerprint),
            })
          }
        >
          {t('trustRoots.remove')}
        </Button>
      )}
    </Group>
  );
}

function AddRoots() {
  const { t } = useTranslation('adminSettings');
  const add = useAddTrustRoots();
  return (
    <Stack gap="xs">
      {add.error !== null && <ErrorPanel error={add.error} />}
      <Group>
        <FileButton
          accept=".pem,.crt,.cer"
          onChange={(file) => file !== null && add.mutate(file)}
          inputProps={{ 'aria-label': t('trustRoots.add') }}
        >
          {(props) => (
            <Button {...props} variant="default" loading={add.isPending} leftSection={<IconCertificate size={18} />}>
              {t('trustRoots.add')}
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="var(--ink-soft)">
          {t('trustRoots.addHelp')}
        </Text>
      </Group>
    </Stack>
  );
}
