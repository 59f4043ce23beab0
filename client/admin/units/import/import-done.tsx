import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportPlan } from '#shared/contract/administration-import.ts';
import { EmptyPanel } from '../../../ui/empty-panel.tsx';
import { useToday } from '../../../ui/use-today.ts';
import { UNITS_ADDRESS, withDay } from '../addresses.ts';
import { formatPlainDay } from '../plain-day.ts';
import { changesIn } from './changes.ts';

/** All of it is saved. */
export function ImportDone({ plan }: { plan: ImportPlan }) {
  const { t } = useTranslation('unitImport');
  const day = formatPlainDay(plan.day);
  return (
    <EmptyPanel
      icon={<IconCheck />}
      title={t('done.title')}
      description={<span role="status">{t('done.body', { count: changesIn(plan), day })}</span>}
    >
      <Button component={Link} to={withDay(UNITS_ADDRESS, plan.day, useToday())}>
        {t('see', { day })}
      </Button>
    </EmptyPanel>
  );
}
