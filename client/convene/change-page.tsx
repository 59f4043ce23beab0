import { Button } from '@mantine/core';
import { IconCalendarOff, IconCalendarPause } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useConvening, useMeeting } from '../api/meetings.ts';
import { usePrincipal } from '../app/principal.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { CallOffDialog } from './call-off-dialog.tsx';
import { ConveneForm } from './convene-form.tsx';
import { FormSkeleton } from './form-skeleton.tsx';

/** Where a meeting that was convened is changed, postponed or cancelled. */
export function ChangePage() {
  const { t } = useTranslation('convene');
  const { meetingId = '' } = useParams();
  const principal = usePrincipal();
  const convening = useConvening(meetingId);
  const meeting = useMeeting(meetingId);
  const [asking, setAsking] = useState<'postponement' | 'cancellation' | null>(null);
  if (convening.error !== null) return <ErrorPanel error={convening.error} onRetry={() => void convening.refetch()} />;
  if (convening.data === undefined || principal.kind !== 'account') return <FormSkeleton />;
  const phase = meeting.data?.phase;
  return (
    <>
      <PageHeader title={t('change.title')} description={t(phase === 'postponed' ? 'change.newTime' : 'change.help')}>
        {phase === 'convened' && (
          <Button
            variant="default"
            leftSection={<IconCalendarPause size={18} aria-hidden />}
            onClick={() => setAsking('postponement')}
          >
            {t('callOff.postponement.open')}
          </Button>
        )}
        {(phase === 'convened' || phase === 'postponed') && (
          <Button
            variant="default"
            color="red"
            leftSection={<IconCalendarOff size={18} aria-hidden />}
            onClick={() => setAsking('cancellation')}
          >
            {t('callOff.cancellation.open')}
          </Button>
        )}
      </PageHeader>
      <ConveneForm convener={principal} existing={{ meetingId, facts: convening.data }} />
      {asking !== null && (
        <CallOffDialog
          meetingId={meetingId}
          title={convening.data.title}
          how={asking}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
