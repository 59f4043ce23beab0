import { Button, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextMessage, TextThread } from '#shared/contract/text-messages.ts';
import { formatTime } from '../../ui/format.ts';
import { Composer } from './composer.tsx';
import { type Conversation, TO_ALL } from './conversations.ts';
import classes from './texts.module.css';

type Props = { conversation: Conversation; thread: TextThread; onBack: () => void };

/** What was written to and by one room, or to all, and a field to write the next. */
export function ConversationView({ conversation, thread, onBack }: Props) {
  const { t } = useTranslation('texts');
  const { id, messages } = conversation;
  const name = id === TO_ALL ? t('all') : conversation.name;
  return (
    <Stack gap="sm" data-testid="conversation-view">
      <Button
        variant="subtle"
        size="compact-md"
        w="fit-content"
        leftSection={<IconArrowLeft size={17} aria-hidden />}
        onClick={onBack}
      >
        {t('back')}
      </Button>
      <Title order={3} size="h4">
        {name}
      </Title>
      {messages.length === 0 && <Text c="dimmed">{t('noMessages', { name })}</Text>}
      <Messages messages={messages} />
      <Composer name={name} roomId={id === TO_ALL ? null : id} thread={thread} />
    </Stack>
  );
}

function Messages({ messages }: { messages: readonly TextMessage[] }) {
  const last = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // Nothing is returned: newer browsers promise something here, which is no way to clean up.
    last.current?.scrollIntoView({ block: 'nearest' });
  }, [messages.length]);
  return (
    <ol className={classes.messages} aria-live="polite">
      {messages.map(({ messageId, author, at, text, fromRoom }, index) => (
        <li
          key={messageId}
          ref={index === messages.length - 1 ? last : null}
          className={classes.message}
          data-from-room={fromRoom}
          data-testid="text"
        >
          <span className={classes.author}>
            {author} · <time>{formatTime(at)}</time>
          </span>
          {text}
        </li>
      ))}
    </ol>
  );
}
