import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DraftDesk } from '#shared/contract/drafts.ts';
import { formatDay } from '../ui/format.ts';

/** Until when the notice of the conclusions is to be issued; a warning, never a block, once that day is over. */
export function DueNote({ day, late }: NonNullable<DraftDesk['due']>) {
  const { t } = useTranslation('minutes');
  if (!late) {
    return (
      <Text c="var(--ink-soft)" mb="md">
        {t('due.until', { day: formatDay(day) })}
      </Text>
    );
  }
  return (
    <Alert
      role="alert"
      color="yellow"
      icon={<IconAlertTriangle />}
      title={t('due.late', { day: formatDay(day) })}
      mb="md"
    >
      {t('due.law')}
    </Alert>
  );
}
