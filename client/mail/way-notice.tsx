import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useReasonText } from './use-reason-text.ts';

/** Why mails do not go out by themselves: there is no mail server, or it cannot be used. */
export function WayNotice({ canSend, trouble }: { canSend: boolean; trouble: string | null }) {
  const { t } = useTranslation('mails');
  const reasonText = useReasonText();
  if (!canSend) {
    return (
      <Alert role="note" icon={<IconInfoCircle />} title={t('noServer.title')}>
        {t('noServer.body')}
      </Alert>
    );
  }
  if (trouble === null) return null;
  return (
    <Alert role="status" color="red" icon={<IconAlertTriangle />} title={t('trouble.title')}>
      {t('trouble.body', { reason: reasonText(trouble) })}
    </Alert>
  );
}
