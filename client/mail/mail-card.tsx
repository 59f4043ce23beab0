import { ActionIcon, Group, Text } from '@mantine/core';
import { IconDownload, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MailLine, MailState } from '#shared/contract/mails.ts';
import { mailFile } from '../api/mails.ts';
import { formatMoment } from '../ui/format.ts';
import { type RoomState, StateBadge } from '../ui/state-badge.tsx';
import { useReasonText } from './use-reason-text.ts';
import classes from './mail-card.module.css';

const SIGN_OF: Record<MailState, RoomState> = {
  waiting: 'late',
  delivered: 'present',
  refused: 'trouble',
  'no-address': 'absent',
  'as-file': 'late',
};

export type MailCardProps = { meetingId: string; mail: MailLine; onSend: (mail: MailLine) => void };

/** A mail: to whom, about what, what became of it, and what can be done. */
export function MailCard({ meetingId, mail, onSend }: MailCardProps) {
  const { t } = useTranslation('mails');
  const { unitName, groupName, address, kind, state, reachable } = mail;
  return (
    <div className={classes.card} data-testid="mail">
      <div>
        <Text fw={600}>{unitName}</Text>
        <Text size="sm" c="var(--ink-soft)">
          {[groupName, address].filter((text) => text !== null && text !== unitName).join(' · ')}
        </Text>
      </div>
      <div>
        <Text>{t(`kinds.${kind}`)}</Text>
        <Text size="sm" c="var(--ink-soft)">
          {formatMoment(mail.createdAt)}
        </Text>
      </div>
      <div>
        <StateBadge state={SIGN_OF[state]} word={t(`states.${state}`)} />
        <Remark mail={mail} />
      </div>
      <Group gap="xs" wrap="nowrap">
        <ActionIcon
          variant="default"
          size="lg"
          disabled={!reachable || state === 'waiting'}
          aria-label={t('sendOf', { name: unitName })}
          onClick={() => onSend(mail)}
        >
          <IconSend size={18} />
        </ActionIcon>
        <ActionIcon
          component="a"
          href={mailFile(meetingId, mail.mailId)}
          download
          variant="default"
          size="lg"
          aria-label={t('downloadOf', { name: unitName })}
        >
          <IconDownload size={18} />
        </ActionIcon>
      </Group>
    </div>
  );
}

/** When it arrived, when it is tried again, what the mail server said, or what is missing. */
function Remark({ mail: { state, deliveredAt, attempts, nextAttemptAt, lastError, reachable } }: { mail: MailLine }) {
  const { t } = useTranslation('mails');
  const reasonText = useReasonText();
  const remarks = [
    deliveredAt === null ? null : formatMoment(deliveredAt),
    state === 'waiting' && attempts > 0 && nextAttemptAt !== null
      ? t('againAt', { moment: formatMoment(nextAttemptAt), count: attempts })
      : null,
    state === 'no-address' ? t(reachable ? 'addressSince' : 'addressMissing') : null,
    state === 'delivered' || lastError === null ? null : reasonText(lastError),
  ];
  return (
    <Text size="sm" c="var(--ink-soft)">
      {remarks.filter((remark) => remark !== null).join(' · ')}
    </Text>
  );
}
