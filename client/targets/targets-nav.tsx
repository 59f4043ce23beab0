import { Box, Button } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useSession } from '../api/session.ts';

/** The way to register and figures from every page of the office; on a phone its sign alone. */
export function TargetsNav() {
  const { t } = useTranslation('targets');
  if (useSession().data?.principal?.kind !== 'account') return null;
  return (
    <Button
      component={NavLink}
      to="/targets"
      variant="subtle"
      px="xs"
      aria-label={t('title')}
      leftSection={<IconChartBar size={18} />}
    >
      <Box component="span" visibleFrom="xs">
        {t('title')}
      </Box>
    </Button>
  );
}
