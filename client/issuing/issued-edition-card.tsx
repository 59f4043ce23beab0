import { Anchor, Button, Card, Code, Group, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssuedEdition } from '#shared/contract/issuing.ts';
import { issuedAddress } from '../api/issuing.ts';
import { PaperReader } from '../documents/reader/paper-reader.tsx';
import { formatMoment } from '../ui/format.ts';
import { StateBadge } from '../ui/state-badge.tsx';

type IssuedEditionCardProps = { meetingId: string; edition: IssuedEdition; isReplaced: boolean };

/** A version that was issued: its number and day, to be read here or taken along, and the hash by which it is known. */
export function IssuedEditionCard({ meetingId, edition, isReplaced }: IssuedEditionCardProps) {
  const { t } = useTranslation('issuing');
  const [isRead, setIsRead] = useState(false);
  const { kind, version, number, issuedAt, reason, hash } = edition;
  const name = t(`names.${kind}`, { number });
  return (
    <Card withBorder radius="md" padding="md" component="section" aria-label={name}>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Title order={3} size="h5">
            {name}
          </Title>
          <StateBadge state={isReplaced ? 'absent' : 'present'} word={t(isReplaced ? 'replaced' : 'standing')} />
        </Group>
        <Text size="sm" c="var(--ink-soft)">
          {t('facts', { version, moment: formatMoment(issuedAt) })}
        </Text>
        {reason !== null && (
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('reason', { reason })}
          </Text>
        )}
        <Group gap="sm">
          <Button
            size="sm"
            variant={isReplaced ? 'default' : 'filled'}
            leftSection={<IconEye size={18} aria-hidden />}
            aria-label={t('readOn', { name })}
            onClick={() => setIsRead(true)}
          >
            {t('read')}
          </Button>
          {(['pdf', 'docx'] as const).map((format) => (
            <Anchor
              key={format}
              href={issuedAddress(meetingId, edition, format)}
              download
              aria-label={t('take', { format: format.toUpperCase(), name })}
            >
              <Group component="span" gap={4} wrap="nowrap">
                <IconDownload size={18} aria-hidden />
                {format.toUpperCase()}
              </Group>
            </Anchor>
          ))}
        </Group>
        <Text component="details" size="xs" c="var(--ink-soft)">
          <summary>{t('hash')}</summary>
          <Code style={{ overflowWrap: 'anywhere' }}>{hash}</Code>
        </Text>
      </Stack>
      {isRead && (
        <PaperReader
          title={name}
          kind="pdf"
          address={issuedAddress(meetingId, edition, 'pdf')}
          onClose={() => setIsRead(false)}
        />
      )}
    </Card>
  );
}
