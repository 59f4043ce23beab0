import { Alert, Button, Card, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconDownload, IconSignature } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { PaperToSign, SigningView } from '#shared/contract/signing.ts';
import { signingFile, useSigning } from '../api/signing.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { formatMoment } from '../ui/format.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { BringSigned } from './bring-signed.tsx';
import { SealButton } from './seal-button.tsx';
import { Verdict } from './verdict.tsx';

/** The issued papers of a meeting: taken along to be signed, brought back signed, checked. */
export function SigningPage() {
  const { t } = useTranslation('signing');
  const { meetingId = '' } = useParams();
  const { data, error, refetch } = useSigning(meetingId);
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Stack maw={820}>
        {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <Loader aria-label={t('loading')} mx="auto" />}
        {data !== undefined && <Papers view={data} />}
      </Stack>
    </>
  );
}

function Papers({ view }: { view: SigningView }) {
  const { t } = useTranslation('signing');
  if (view.papers.length === 0) {
    return <EmptyPanel icon={<IconSignature />} title={t('empty.title')} description={t('empty.body')} />;
  }
  return (
    <>
      {!view.hasTrustRoots && (
        <Alert color="yellow" icon={<IconAlertTriangle />} role="note">
          {t('noTrustRoots')}
        </Alert>
      )}
      {view.papers.toReversed().map((paper) => (
        <PaperCard
          key={paper.hash}
          paper={paper}
          meetingId={view.meetingId}
          mayBring={view.mayBring}
          seal={view.seal}
        />
      ))}
    </>
  );
}

type PaperCardProps = { paper: PaperToSign; meetingId: string; mayBring: boolean; seal: string | null };

function PaperCard({
  paper: { kind, version, number, issuedAt, hash, signed },
  meetingId,
  mayBring,
  seal,
}: PaperCardProps) {
  const { t } = useTranslation('signing');
  const name = t(`papers.${kind}`, { number: String(number).padStart(2, '0'), version });
  const isSealed = signed?.verdict.signatures.some(({ signer }) => signer === seal) === true;
  return (
    <Card withBorder radius="md" padding="lg" component="section" aria-label={name}>
      <Stack>
        <div>
          <Title order={2} size="h4">
            {name}
          </Title>
          <Text size="sm" c="var(--ink-soft)">
            {t('issuedAt', { moment: formatMoment(issuedAt) })}
          </Text>
        </div>
        <Group gap="sm">
          <Button
            component="a"
            href={signingFile(meetingId, hash, 'issued')}
            download
            variant={signed === null ? 'filled' : 'default'}
            leftSection={<IconDownload size={18} />}
          >
            {t('download')}
          </Button>
          {signed !== null && (
            <Button
              component="a"
              href={signingFile(meetingId, hash, 'signed')}
              download
              leftSection={<IconDownload size={18} />}
            >
              {t('downloadSigned')}
            </Button>
          )}
        </Group>
        {signed !== null && (
          <div>
            <Text size="sm" mb="xs">
              {t('broughtBy', { name: signed.byName, moment: formatMoment(signed.at) })}
            </Text>
            <Verdict verdict={signed.verdict} />
          </div>
        )}
        {seal !== null && !isSealed && <SealButton meetingId={meetingId} hash={hash} seal={seal} paper={name} />}
        {mayBring && <BringSigned meetingId={meetingId} hash={hash} />}
      </Stack>
    </Card>
  );
}
