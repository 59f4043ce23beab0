import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { meetingDraftQuery } from '../api/meeting-drafts.ts';
import { usePrincipal } from '../app/principal.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ConveneForm } from './convene-form.tsx';
import { FormSkeleton } from './form-skeleton.tsx';
import { isConvening, type Convener } from './form/values.ts';

/** Where a chair or a secretary convenes a meeting, or registers a secret one; a draft that is named in the address goes on. */
export function ConvenePage() {
  const { t } = useTranslation('convene');
  const principal = usePrincipal();
  const [search] = useSearchParams();
  // What is entered here may become a draft, whose name then stands in the address: that opens nothing anew.
  const [draftId] = useState(() => search.get('draft'));
  if (principal.kind !== 'account' || !principal.grants.some(isConvening)) {
    return (
      <EmptyPanel heading={1} icon={<IconLock />} title={t('notAllowed.title')} description={t('notAllowed.body')} />
    );
  }
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      {draftId === null ? <ConveneForm convener={principal} /> : <OpenedDraft convener={principal} draftId={draftId} />}
    </>
  );
}

function OpenedDraft({ convener, draftId }: { convener: Convener; draftId: string }) {
  const draft = useQuery(meetingDraftQuery(draftId));
  // A draft that could be opened stays open: what becomes of it later, saving tells.
  if (draft.data !== undefined) return <ConveneForm convener={convener} opened={draft.data} />;
  return draft.error === null ? (
    <FormSkeleton />
  ) : (
    <ErrorPanel error={draft.error} onRetry={() => void draft.refetch()} />
  );
}
