import { Alert, Loader, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MailServerView } from '#shared/contract/mail-server.ts';
import { useMailServer } from '../../api/mail-server.ts';
import { useReasonText } from '../../mail/use-reason-text.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ServerForm } from './server-form.tsx';
import { TrialPanel } from './trial-panel.tsx';

/** How mails go out: through which server, in whose name, and whether that works. */
export function MailPage() {
  const { t } = useTranslation('adminMail');
  const { data, error, refetch } = useMailServer();
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Stack maw={760}>
        {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <Loader aria-label={t('loading')} mx="auto" />}
        {data !== undefined && (
          <>
            <Standing view={data} />
            <ServerForm key={data.server === null ? 'none' : 'set'} view={data} />
            {data.mayChange && data.server !== null && <TrialPanel />}
          </>
        )}
      </Stack>
    </>
  );
}

function Standing({ view: { server, mayChange, trouble, waiting, address } }: { view: MailServerView }) {
  const { t } = useTranslation('adminMail');
  const reasonText = useReasonText();
  return (
    <>
      {!mayChange && (
        <Alert role="note" icon={<IconInfoCircle />}>
          {t('readOnly')}
        </Alert>
      )}
      {server === null && (
        <Alert role="note" icon={<IconInfoCircle />}>
          {t('none')}
        </Alert>
      )}
      {trouble !== null && (
        <Alert role="status" color="red" icon={<IconAlertTriangle />}>
          {t('trouble', { reason: reasonText(trouble) })}
        </Alert>
      )}
      <Text c="var(--ink-soft)">
        {waiting > 0 && `${t('waiting', { count: waiting })} `}
        {t('address', { address })}
      </Text>
    </>
  );
}
