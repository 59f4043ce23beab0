import { Button, Textarea } from '@mantine/core';
import { nanoid } from 'nanoid';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../commands/use-send.ts';
import classes from './outcomes.module.css';

/** The conclusion that is being spoken: Enter writes it down, and it can be put right where it then stands. */
export function NewConclusion() {
  const { t } = useTranslation('outcomes');
  const send = useSend();
  const [text, setText] = useState('');
  /** The same until it is taken: said twice it stands once. */
  const [conclusionId, setConclusionId] = useState(() => nanoid());
  const write = async () => {
    if (text.trim() === '' || !(await send('conclusion.write', { conclusionId, text }))) return;
    setText('');
    setConclusionId(nanoid());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a Vietnamese input method composes, Enter ends the composing and not the line.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void write();
  };
  return (
    <div className={classes.entry}>
      <Textarea
        aria-label={t('new')}
        placeholder={t('newHint')}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        data-testid="new-conclusion"
      />
      <Button onClick={() => void write()} disabled={text.trim() === ''} data-testid="write-conclusion">
        {t('write')}
      </Button>
    </div>
  );
}
