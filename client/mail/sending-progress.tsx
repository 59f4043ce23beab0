import { Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MailLine } from '#shared/contract/mails.ts';

/** How far the sending is, while mails wait: what the mail server has taken or refused, of all it was to get. */
export function SendingProgress({ mails }: { mails: readonly MailLine[] }) {
  const { t } = useTranslation('mails');
  const waiting = mails.filter(({ state }) => state === 'waiting').length;
  if (waiting === 0) return null;
  const done = mails.filter(({ state }) => state === 'delivered' || state === 'refused').length;
  const all = done + waiting;
  return (
    <Stack gap={4}>
      <Text size="sm" role="status">
        {t('sending', { done, all })}
      </Text>
      <Progress value={(100 * done) / all} aria-label={t('sendingLabel')} />
    </Stack>
  );
}
