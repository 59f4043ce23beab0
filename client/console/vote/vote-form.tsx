import { Button, NumberInput, SegmentedControl, Select, Textarea } from '@mantine/core';
import { IconCheckbox } from '@tabler/icons-react';
import { nanoid } from 'nanoid';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { voters } from '#shared/contract/votes.ts';
import type { BoardState } from '../../live/session.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useSend } from '../commands/use-send.ts';
import { ChoicesField } from './choices-field.tsx';
import { halfOf, NEW_OPENING, requestOf, votersNow } from './opening.ts';
import classes from './vote.module.css';

const SECONDS = ['0', '60', '120', '300'] as const;

type VoteFormProps = { board: BoardState; isOpen: boolean; onCancel: (() => void) | undefined; onOpened: () => void };

/** A question to be put to the vote. What most votes are stands there already; only the question is to be typed. */
export function VoteForm({ board, isOpen, onCancel, onOpened }: VoteFormProps) {
  const { t } = useTranslation('votes');
  const send = useSend();
  const [opening, setOpening] = useState(NEW_OPENING);
  /** The same until it was taken: a vote sent twice is opened once. */
  const [voteId] = useState(() => nanoid());
  const set = (change: Partial<typeof opening>) => setOpening((before) => ({ ...before, ...change }));
  const eligible = votersNow(board, opening.voters);
  const request = requestOf(opening, voteId, eligible);
  const open = async () => {
    if (request && (await send('vote.open', request))) onOpened();
  };
  return (
    <div className={classes.form} data-testid="vote-form">
      <Textarea
        label={t('form.question')}
        placeholder={t('form.questionHint')}
        autosize
        minRows={2}
        maxRows={5}
        maxLength={300}
        value={opening.question}
        onChange={(event) => set({ question: event.currentTarget.value })}
        data-testid="vote-question"
      />
      <ChoicesField choices={opening.choices} onChange={(choices) => set({ choices })} />
      <SegmentedControl
        fullWidth
        aria-label={t('form.kind')}
        value={opening.secret ? 'secret' : 'open'}
        onChange={(kind) => set({ secret: kind === 'secret' })}
        data={(['open', 'secret'] as const).map((value) => ({ value, label: t(`form.${value}`) }))}
      />
      <p className={classes.hint}>{t(opening.secret ? 'form.secretHint' : 'form.openHint')}</p>
      <SegmentedControl
        fullWidth
        aria-label={t('form.voters')}
        value={opening.voters}
        onChange={(value) => set({ voters: voters.parse(value) })}
        data={voters.options.map((value) => ({
          value,
          label: t(`form.${value}`, { count: votersNow(board, value) }),
        }))}
      />
      <div className={classes.pair}>
        <NumberInput
          label={t('form.quorum')}
          value={opening.quorum ?? halfOf(eligible)}
          onChange={(value) => set({ quorum: Number(value) || null })}
          min={1}
          max={Math.max(1, eligible)}
          allowDecimal={false}
          data-testid="vote-quorum"
        />
        <Select
          label={t('form.time')}
          allowDeselect={false}
          value={String(opening.seconds ?? 0)}
          onChange={(value) => set({ seconds: Number(value ?? 0) || null })}
          data={SECONDS.map((value) => ({
            value,
            label: value === '0' ? t('form.noLimit') : t('form.minutes', { minutes: Number(value) / 60 }),
          }))}
        />
      </div>
      {!isOpen && <p className={classes.hint}>{t('form.notOpen')}</p>}
      <CommandButton
        command={open}
        disabled={!isOpen || request === undefined}
        leftSection={<IconCheckbox size={18} aria-hidden />}
        data-testid="vote-open"
      >
        {t('form.submit')}
      </CommandButton>
      {onCancel !== undefined && (
        <Button variant="subtle" color="gray" onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      )}
    </div>
  );
}
