import { Alert, Loader, Stack } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../api/settings.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { formatMoment } from '../../ui/format.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { NamesPanel } from './names-panel.tsx';
import { SealsPanel } from './seals-panel.tsx';
import { SettingsForm } from './settings-form.tsx';
import { TrustRootsPanel } from './trust-roots-panel.tsx';

/** What the city decides for itself: the thresholds of attendance, and how long names are kept. */
export function SettingsPage() {
  const { t } = useTranslation('adminSettings');
  const { data, error, refetch } = useSettings();
  const since = data?.inForceSince ?? null;
  return (
    <>
      <PageHeader
        title={t('title')}
        description={since === null ? t('defaults') : t('since', { moment: formatMoment(since) })}
      />
      <Stack maw={760}>
        {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <Loader aria-label={t('loading')} mx="auto" />}
        {data !== undefined && (
          <>
            {!data.mayChange && (
              <Alert role="note" icon={<IconInfoCircle />}>
                {t('readOnly')}
              </Alert>
            )}
            <SettingsForm key={since} view={data} />
            <NamesPanel view={data} />
            <TrustRootsPanel />
            <SealsPanel />
          </>
        )}
      </Stack>
    </>
  );
}
