import { Alert, Button, Loader, Stack } from '@mantine/core';
import { IconInfoCircle, IconPlus, IconTargetArrow } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Indicator } from '#shared/contract/indicators.ts';
import { useConfirm } from '../admin/confirm/use-confirm.ts';
import { useIndicators, useOrderIndicators } from '../api/indicators.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { IndicatorCard } from './indicator-card.tsx';
import { moved } from './moved.ts';
import { RemoveDialog } from './remove-dialog.tsx';

/** What is counted, in the order of the board: laid down by those who answer for the whole city, read by all officials. */
export function IndicatorsPage() {
  const { t } = useTranslation('indicators');
  const { data, error, refetch } = useIndicators();
  const order = useOrderIndicators();
  const { attempt } = useConfirm();
  const [removing, setRemoving] = useState<Indicator | null>(null);
  const indicators = data?.indicators ?? [];
  const ids = indicators.map(({ id }) => id);
  return (
    <>
      <PageHeader title={t('title')} description={t('description')}>
        {data?.mayKeep === true && (
          <Button component={Link} to="/targets/indicators/new" leftSection={<IconPlus size={18} aria-hidden />}>
            {t('add')}
          </Button>
        )}
      </PageHeader>
      <Stack maw={960}>
        {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <Loader aria-label={t('loading')} mx="auto" />}
        {data?.mayKeep === false && (
          <Alert role="note" icon={<IconInfoCircle />}>
            {t('readOnly')}
          </Alert>
        )}
        {data !== undefined && indicators.length === 0 && (
          <EmptyPanel icon={<IconTargetArrow />} title={t('empty.title')} description={t('empty.body')} />
        )}
        {indicators.map((indicator, at) => (
          <IndicatorCard
            key={indicator.id}
            indicator={indicator}
            mayKeep={data?.mayKeep === true}
            isFirst={at === 0}
            isLast={at === indicators.length - 1}
            onMove={(by) => attempt(async () => order.mutateAsync(moved(ids, indicator.id, by)), t('ordered'))}
            onRemove={() => setRemoving(indicator)}
          />
        ))}
      </Stack>
      {removing !== null && <RemoveDialog indicator={removing} onClose={() => setRemoving(null)} />}
    </>
  );
}
