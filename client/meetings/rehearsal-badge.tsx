import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MeetingSummary } from '#shared/contract/meetings.ts';

/** That a meeting is a rehearsal, which counts in no figure; nothing beside the others. */
export function RehearsalBadge({ form, size = 'lg' }: Pick<MeetingSummary, 'form'> & { size?: 'lg' | 'xl' }) {
  const { t } = useTranslation('meetings');
  if (form !== 'chay-thu') return null;
  return (
    <Badge size={size} variant="outline" color="gray" tt="none" leftSection="◇" data-testid="rehearsal">
      {t('forms.chay-thu')}
    </Badge>
  );
}
