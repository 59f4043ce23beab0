import { Alert, Button, Skeleton, Stack } from '@mantine/core';
import { IconArrowLeft, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { RegisterRecord } from '#shared/contract/register-keeping.ts';
import { useRegisterRecord } from '../../api/register.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useLineWords } from '../use-line-words.ts';
import { InvitedUnits } from './invited-units.tsx';
import { RecordActions } from './record-actions.tsx';
import { RecordFacts } from './record-facts.tsx';
import { RecordHistory } from './record-history.tsx';

/** A line of the register: what is known, how it came to be so, and what may be done. */
export function RecordPage() {
  const { t } = useTranslation(['register', 'common']);
  const { lineId = '' } = useParams();
  const record = useRegisterRecord(lineId);
  return (
    <>
      <Button
        component={Link}
        to="/targets/register"
        variant="subtle"
        px="xs"
        mb="sm"
        leftSection={<IconArrowLeft size={18} aria-hidden />}
      >
        {t('title')}
      </Button>
      {record.error !== null && <ErrorPanel error={record.error} onRetry={() => void record.refetch()} />}
      {record.data === undefined && record.error === null && (
        <Skeleton height={320} radius="md" aria-label={t('common:loading')} />
      )}
      {record.data !== undefined && <Record record={record.data} />}
    </>
  );
}

function Record({ record }: { record: RegisterRecord }) {
  const { t } = useTranslation('register');
  const words = useLineWords();
  return (
    <>
      <PageHeader title={words.title(record)} description={`${words.time(record)} · ${record.organiserName}`}>
        <RecordActions record={record} />
      </PageHeader>
      <Stack gap="lg">
        {record.removed && (
          <Alert color="gray" icon={<IconTrash />} title={t('removed.title')}>
            {t('removed.body')}
          </Alert>
        )}
        {record.standing === 'unsettled' && (
          <Alert color="yellow" title={t('unsettled.one')}>
            {t(record.origin === 'hosted' ? 'unsettled.hosted' : 'unsettled.entered')}
          </Alert>
        )}
        <RecordFacts record={record} />
        {record.invited.length > 0 && <InvitedUnits units={record.invited} />}
        <RecordHistory history={record.history} secret={record.secret} />
      </Stack>
    </>
  );
}
