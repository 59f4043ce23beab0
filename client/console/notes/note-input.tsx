import { Button, Textarea } from '@mantine/core';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from '#shared/contract/views.ts';
import { formatTime } from '../../ui/format.ts';
import { StateShape } from '../../ui/state-badge.tsx';
import { useServerNow } from '../clock/use-server-now.ts';
import classes from './notes.module.css';

/** The contract's longest line. */
const MAX_LENGTH = 2000;

export type NoteInputProps = {
  speaker: MeetingView['speaker'];
  /** The line is finished. */
  onSave: (text: string) => void;
  /** It goes on. */
  onType: (text: string) => void;
  inputRef: RefObject<HTMLTextAreaElement | null>;
};

/** The line being typed, behind the time and the speaker it will be kept with. Enter saves, Shift+Enter breaks the line. */
export function NoteInput({ speaker, onSave, onType, inputRef }: NoteInputProps) {
  const { t } = useTranslation('notes');
  const [text, setText] = useState('');
  const save = () => {
    const line = text.trim();
    if (line === '') return;
    onSave(line);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') event.currentTarget.blur();
    // While a Vietnamese input method composes, Enter ends the composing and not the line.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    save();
  };
  return (
    <div className={classes.input}>
      <p className={classes.prefix}>
        <Clock />
        {speaker !== null && (
          <b className={classes.speaker}>
            <StateShape state="speaking" /> {speaker.name}
          </b>
        )}
      </p>
      <div className={classes.entry}>
        <Textarea
          ref={inputRef}
          className={classes.field}
          aria-label={t('input')}
          aria-keyshortcuts="n"
          placeholder={t('placeholder')}
          autosize
          minRows={1}
          maxRows={4}
          maxLength={MAX_LENGTH}
          value={text}
          onChange={({ currentTarget: { value } }) => {
            setText(value);
            if (value.trim() !== '') onType(value.trim());
          }}
          onKeyDown={onKeyDown}
          data-testid="note-input"
        />
        <Button onClick={save} disabled={text.trim() === ''}>
          {t('save')}
        </Button>
      </div>
    </div>
  );
}

function Clock() {
  return <time>{formatTime(useServerNow())}</time>;
}
