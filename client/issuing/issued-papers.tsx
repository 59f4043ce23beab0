import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftKind } from '#shared/contract/drafts.ts';
import type { IssuedEdition } from '#shared/contract/issuing.ts';
import { useIssued } from '../api/issuing.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { IssuedEditionCard } from './issued-edition-card.tsx';

type IssuedPapersProps = {
  meetingId: string;
  /** Only this paper; all where nothing is said. */
  kind?: DraftKind;
};

/** What was issued of a meeting, newest first; nothing as long as there is nothing. */
export function IssuedPapers({ meetingId, kind }: IssuedPapersProps) {
  const { t } = useTranslation('issuing');
  const { data, error, refetch } = useIssued(meetingId);
  if (error !== null) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  const editions = (data?.editions ?? []).filter((edition) => kind === undefined || edition.kind === kind);
  if (editions.length === 0) return null;
  return (
    <Stack component="section" aria-label={t('heading')} gap="sm" mb="lg" maw={760}>
      <Title order={2} size="h4">
        {t('heading')}
      </Title>
      {editions.toReversed().map((edition) => (
        <IssuedEditionCard
          key={edition.hash}
          meetingId={meetingId}
          edition={edition}
          isReplaced={isReplaced(edition, editions)}
        />
      ))}
    </Stack>
  );
}

const isReplaced = ({ kind, version }: IssuedEdition, all: readonly IssuedEdition[]): boolean =>
  all.some((other) => other.kind === kind && other.version > version);
