import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SpokenConclusion } from '#shared/contract/outcomes.ts';
import { formatTime } from '../../ui/format.ts';
import { showDone } from '../commands/toast.tsx';
import { useSend } from '../commands/use-send.ts';
import classes from './outcomes.module.css';
import { useSavedText } from './use-saved-text.ts';

/** The contract's longest conclusion. */
const LONGEST = 4000;

type ConclusionLineProps = { conclusion: SpokenConclusion; number: number; onTask: () => void };

/** A conclusion, put right where it stands, saved while it is typed. */
export function ConclusionLine({ conclusion, number, onTask }: ConclusionLineProps) {
  const { t } = useTranslation('outcomes');
  const send = useSend();
  const { conclusionId, at, speakerName } = conclusion;
  const { text, state, type, save } = useSavedText(conclusionId, conclusion.text);
  const withdraw = async () => {
    if (!(await send('conclusion.withdraw', { conclusionId }))) return;
    const undo = () => void send('conclusion.write', { conclusionId, text });
    showDone(t('withdrawn'), { label: t('undo'), run: undo });
  };
  return (
    <li className={classes.line} data-testid="conclusion">
      <Textarea
        aria-label={t('conclusion', { number })}
        autosize
        minRows={1}
        maxRows={8}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => void save()}
      />
      <div className={classes.under}>
        <span role="status" data-state={state}>
          {[formatTime(at), speakerName, t(`states.${state}`)].filter((part) => part !== null).join(' · ')}
        </span>
        <Button size="compact-xs" variant="subtle" onClick={onTask} data-testid="task-of-conclusion">
          {t('giveTask')}
        </Button>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('withdraw', { number })}
          onClick={() => void withdraw()}
          data-testid="withdraw-conclusion"
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}
