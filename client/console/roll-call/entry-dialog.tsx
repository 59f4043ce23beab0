import { Button, Group, Modal, NumberInput, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rollAnswer, type RollAnswer } from '#shared/contract/roll-call.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { showDone } from '../commands/toast.tsx';
import { useSend } from '../commands/use-send.ts';
import type { AskedRoom } from './progress.ts';
import classes from './roll-call.module.css';
import { peopleIn } from './typed-names.ts';

type EntryDialogProps = { rollCallId: string; room: AskedRoom; onClose: () => void };

/** What a room said on the telephone, written down by the office. */
export function EntryDialog({ rollCallId, room, onClose }: EntryDialogProps) {
  const { t } = useTranslation(['rollCall', 'common']);
  const send = useSend();
  const { roomId, name, answer: before } = room;
  const [answer, setAnswer] = useState<RollAnswer>(before?.answer ?? 'present');
  const [headcount, setHeadcount] = useState(before?.headcount ?? 1);
  const [names, setNames] = useState('');
  const [note, setNote] = useState(before?.note ?? '');
  const save = async () => {
    const people = answer === 'present' ? peopleIn(names) : [];
    const said = {
      rollCallId,
      roomId,
      answer,
      headcount: answer === 'present' ? Math.max(headcount, people.length) : 0,
      people,
      note,
    };
    if (!(await send('rollCall.answer', said))) return;
    showDone(t('rollCall:inOffice.entry.saved', { name }));
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('rollCall:inOffice.entry.title', { name })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack gap="sm">
        <div className={classes.labelled}>
          <span id="entry-answer">{t('rollCall:inOffice.entry.answer')}</span>
          <SegmentedControl
            aria-labelledby="entry-answer"
            value={answer}
            onChange={(value) => setAnswer(rollAnswer.parse(value))}
            data={rollAnswer.options.map((value) => ({ value, label: t(`rollCall:inOffice.entry.${value}`) }))}
          />
        </div>
        {answer === 'present' && (
          <>
            <NumberInput
              label={t('rollCall:headcount')}
              value={headcount}
              onChange={(value) => setHeadcount(Number(value) || 1)}
              min={1}
              max={2000}
              allowDecimal={false}
              data-testid="entry-headcount"
            />
            <Textarea
              label={t('rollCall:inOffice.entry.names')}
              description={t('rollCall:inOffice.entry.namesHint')}
              autosize
              minRows={2}
              maxRows={8}
              value={names}
              onChange={(event) => setNames(event.currentTarget.value)}
              data-testid="entry-names"
            />
          </>
        )}
        <TextInput
          label={t('rollCall:inOffice.entry.note')}
          placeholder={t('rollCall:inOffice.entry.noteHint')}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          data-testid="entry-note"
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <CommandButton command={save} data-testid="entry-save">
            {t('rollCall:inOffice.entry.save')}
          </CommandButton>
        </Group>
      </Stack>
    </Modal>
  );
}
