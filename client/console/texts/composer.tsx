import { Button, Group, Textarea } from '@mantine/core';
import { nanoid } from 'nanoid';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TextThread, textBody } from '#shared/contract/text-messages.ts';
import { ask } from '../commands/ask.ts';
import { showDone } from '../commands/toast.tsx';
import { usePending } from '../commands/use-pending.ts';
import { useSend } from '../commands/use-send.ts';

/** `roomId` is null for a message to all. */
type ComposerProps = { name: string; roomId: string | null; thread: TextThread };

const QUICK = { office: ['heard', 'yes', 'wait'], technician: ['heard', 'wait', 'call'] } as const;

/** A field to write in, and answers that need no writing. What goes to all is asked once. */
export function Composer({ name, roomId, thread }: ComposerProps) {
  const { t } = useTranslation('texts');
  const send = useSend();
  const [written, setWritten] = useState('');
  const say = async (text: string): Promise<void> => {
    if (!(await send('text.send', { messageId: nanoid(), thread, roomId, text }))) return;
    setWritten((still) => (still.trim() === text ? '' : still));
    if (roomId === null) showDone(t('sent', { name }));
  };
  const submit = async (): Promise<void> => {
    const text = textBody.safeParse(written);
    if (!text.success) return;
    if (roomId !== null) {
      await say(text.data);
      return;
    }
    ask({
      title: t('allQuestion.title'),
      consequence: t('allQuestion.body', { text: text.data }),
      confirm: t('allQuestion.confirm'),
      cancel: t('cancel'),
      testId: 'confirm-text-all',
      onConfirm: () => void say(text.data),
    });
  };
  const [pending, run] = usePending(submit);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    run();
  };
  return (
    <>
      <Textarea
        aria-label={t('write')}
        placeholder={t('placeholder', { name })}
        autosize
        minRows={2}
        maxRows={5}
        maxLength={500}
        data-autofocus
        value={written}
        onChange={(event) => setWritten(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        data-testid="text-input"
      />
      <Button onClick={run} aria-busy={pending} disabled={written.trim() === ''} data-testid="send-text">
        {t('send')}
      </Button>
      {roomId !== null && (
        <Group gap={6} role="group" aria-label={t('quick')}>
          {QUICK[thread].map((key) => (
            <Button
              key={key}
              size="compact-sm"
              variant="default"
              onClick={() => void say(t(`quickAnswers.${key}`))}
              data-testid={`quick-${key}`}
            >
              {t(`quickAnswers.${key}`)}
            </Button>
          ))}
        </Group>
      )}
    </>
  );
}
