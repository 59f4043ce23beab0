import { Button, SegmentedControl, Select } from '@mantine/core';
import { IconClipboardList } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardState } from '../../live/session.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useSend } from '../commands/use-send.ts';
import { districtsOf } from './progress.ts';
import classes from './roll-call.module.css';

const EVERYBODY = '';
const MINUTES = ['3', '5', '10', '15'] as const;

type StartFormProps = { roster: BoardState['roster']; onCancel?: () => void; onStarted?: () => void };

/** Whom to ask, and how long to wait. */
export function StartForm({ roster, onCancel, onStarted }: StartFormProps) {
  const { t } = useTranslation('rollCall');
  const send = useSend();
  const [groupId, setGroupId] = useState(EVERYBODY);
  const [minutes, setMinutes] = useState('5');
  const start = async () => {
    const whom = groupId === EVERYBODY ? null : groupId;
    if (await send('rollCall.start', { groupId: whom, seconds: Number(minutes) * 60 })) onStarted?.();
  };
  return (
    <div className={classes.form}>
      <Select
        label={t('inOffice.whom')}
        data={[{ value: EVERYBODY, label: t('inOffice.everybody') }, ...districtsOf(roster)]}
        value={groupId}
        onChange={(value) => setGroupId(value ?? EVERYBODY)}
        allowDeselect={false}
        data-testid="roll-call-district"
      />
      <div className={classes.labelled}>
        <span id="roll-call-minutes">{t('inOffice.deadline')}</span>
        <SegmentedControl
          fullWidth
          aria-labelledby="roll-call-minutes"
          value={minutes}
          onChange={setMinutes}
          data={MINUTES.map((value) => ({ value, label: t('inOffice.minutes', { minutes: value }) }))}
        />
      </div>
      <CommandButton
        command={start}
        leftSection={<IconClipboardList size={18} aria-hidden />}
        data-testid="roll-call-start"
      >
        {t('inOffice.start')}
      </CommandButton>
      {onCancel !== undefined && (
        <Button variant="subtle" color="gray" onClick={onCancel}>
          {t('inOffice.notNow')}
        </Button>
      )}
    </div>
  );
}
