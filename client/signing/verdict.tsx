import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PaperVerdict, SignatureVerdict } from '#shared/contract/signing.ts';
import { formatMoment } from '../ui/format.ts';
import { StateBadge } from '../ui/state-badge.tsx';

/** What became of checking a signed file: the file as a whole, then each signature. */
export function Verdict({ verdict }: { verdict: PaperVerdict }) {
  const { t } = useTranslation('signing');
  const unchanged = verdict.content === 'same-bytes' || verdict.content === 'same-pages';
  return (
    <Stack gap="xs" data-testid="verdict">
      <div>
        <StateBadge
          state={verdict.code === 'valid' ? 'present' : 'trouble'}
          word={t(`verdicts.${verdict.code}.word`)}
        />
      </div>
      <Text>{t(`verdicts.${verdict.code}.advice`)}</Text>
      {unchanged && (
        <Text size="sm">
          {t('unchanged')} {t(`content.${verdict.content === 'same-bytes' ? 'sameBytes' : 'samePages'}`)}
        </Text>
      )}
      {verdict.signatures.map((signature, index) => (
        <SignatureLine key={index} signature={signature} />
      ))}
    </Stack>
  );
}

function SignatureLine({ signature }: { signature: SignatureVerdict }) {
  const { t } = useTranslation('signing');
  const { code, signer, organisation, issuer, signedAt, timeProven } = signature;
  return (
    <Stack gap={2} pl="md" style={{ borderLeft: '3px solid var(--line)' }}>
      <div>
        <StateBadge state={code === 'valid' ? 'present' : 'trouble'} word={t(`verdicts.${code}.word`)} />
      </div>
      <Text fw={600} lang="vi" style={{ overflowWrap: 'anywhere' }}>
        {[signer ?? t('unknownSigner'), organisation].filter(Boolean).join(' · ')}
      </Text>
      <Text size="sm">
        {signedAt !== null &&
          `${t('signedAt', { moment: formatMoment(signedAt) })} (${t(timeProven ? 'timeProven' : 'timeClaimed')})`}
        {issuer !== null && ` · ${t('issuedBy', { name: issuer })}`}
      </Text>
    </Stack>
  );
}
