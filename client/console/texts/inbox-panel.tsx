import { Button, Stack, Text } from '@mantine/core';
import { IconSpeakerphone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../ui/format.ts';
import { ConversationView } from './conversation-view.tsx';
import { type Conversation, TO_ALL } from './conversations.ts';
import type { Inbox } from './inbox-context.ts';
import classes from './texts.module.css';

type InboxPanelProps = { inbox: Inbox; opened: { id: string; name: string } | null; onBack: () => void };

/** The conversations, or one of them. */
export function InboxPanel({ inbox, opened, onBack }: InboxPanelProps) {
  const { t } = useTranslation('texts');
  const { conversations, thread, open } = inbox;
  if (opened !== null) {
    const known = conversations.find(({ id }) => id === opened.id);
    const conversation = known ?? { ...opened, messages: [], unread: 0, lastAt: 0 };
    return <ConversationView key={opened.id} conversation={conversation} thread={thread} onBack={onBack} />;
  }
  return (
    <Stack gap="md" data-testid="inbox">
      {thread === 'office' && (
        <Button
          variant="default"
          leftSection={<IconSpeakerphone size={18} aria-hidden />}
          onClick={() => open({ id: TO_ALL, name: t('all') })}
          data-testid="write-to-all"
        >
          {t('toAll')}
        </Button>
      )}
      {conversations.length === 0 && (
        <div>
          <Text>{t('empty')}</Text>
          <Text c="dimmed" size="sm">
            {t(thread === 'office' ? 'emptyHint' : 'emptyTechnician')}
          </Text>
        </div>
      )}
      <ul className={classes.list}>
        {conversations.map((conversation) => (
          <li key={conversation.id}>
            <ConversationLine conversation={conversation} onOpen={() => open(conversation)} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function ConversationLine({ conversation, onOpen }: { conversation: Conversation; onOpen: () => void }) {
  const { t } = useTranslation('texts');
  const { id, name, messages, unread, lastAt } = conversation;
  return (
    <button
      type="button"
      className={classes.line}
      data-unread={unread > 0}
      onClick={onOpen}
      data-testid="conversation"
      data-room={id}
    >
      <span className={classes.name}>
        {unread > 0 && <span aria-hidden>●</span>} {id === TO_ALL ? t('all') : name}
        {unread > 0 && <span className={classes.count}>{`${unread} ${t('unread')}`}</span>}
      </span>
      <time className={classes.time}>{formatTime(lastAt)}</time>
      <span className={classes.last}>{messages.at(-1)?.text}</span>
    </button>
  );
}
