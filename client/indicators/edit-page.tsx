import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { NotFoundPage } from '../app/not-found-page.tsx';
import { useIndicators } from '../api/indicators.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { IndicatorEditor } from './indicator-editor.tsx';

/** A new indicator, or one that is changed. */
export function EditPage() {
  const { t } = useTranslation('indicators');
  const { indicatorId } = useParams();
  const { data, error, refetch } = useIndicators();
  if (error !== null) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loader aria-label={t('loading')} mx="auto" />;
  const indicator = data.indicators.find(({ id }) => id === indicatorId);
  if (!data.mayKeep || (indicatorId !== undefined && indicator === undefined)) return <NotFoundPage />;
  return <IndicatorEditor key={indicatorId ?? ''} indicator={indicator ?? null} />;
}
