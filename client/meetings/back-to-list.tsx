import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** The way back to the list of meetings. */
export function BackToList({ size }: { size: 'sm' | 'xl' }) {
  const { t } = useTranslation('meetings');
  return (
    <Button component={Link} to="/" variant="default" size={size} leftSection={<IconArrowLeft size={18} />}>
      {t('summary.backToList')}
    </Button>
  );
}
