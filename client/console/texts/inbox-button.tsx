import { ActionIcon, Indicator, Tooltip } from '@mantine/core';
import { IconMessage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useInbox } from './inbox-context.ts';

/** The inbox behind a button, with how many messages nobody has read. */
export function InboxButton() {
  const { t } = useTranslation('texts');
  const inbox = useInbox();
  if (inbox === null) return null;
  const { unread, open } = inbox;
  const label = unread === 0 ? t('title') : t('open', { count: unread });
  return (
    <Tooltip label={label}>
      <Indicator label={unread} size={20} disabled={unread === 0} color="red.9" offset={6}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={label}
          onClick={() => open(null)}
          data-testid="open-inbox"
          data-unread={unread}
        >
          <IconMessage size={20} aria-hidden />
        </ActionIcon>
      </Indicator>
    </Tooltip>
  );
}
