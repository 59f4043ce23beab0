import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyPanel } from '../ui/empty-panel.tsx';

/** For addresses that nothing answers to. */
export function NotFoundPage() {
  const { t } = useTranslation('common');
  return (
    <EmptyPanel heading={1} icon={<IconMapQuestion />} title={t('notFound.title')} description={t('notFound.body')}>
      <Button component={Link} to="/">
        {t('notFound.action')}
      </Button>
    </EmptyPanel>
  );
}
