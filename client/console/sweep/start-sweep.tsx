import { MultiSelect, Radio, Select, Stack } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardState } from '../../live/session.ts';
import { fold, matcher } from '../board/search.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useSend } from '../commands/use-send.ts';
import { districtsOf } from '../roll-call/progress.ts';
import { CHOICES, type Choice, isAnyThere, roomsOf } from './choice.ts';
import classes from './sweep.module.css';

/** So many rooms are listed while one is looked for. */
const LISTED = 40;

type StartSweepProps = { board: BoardState; open: boolean; onStarted: () => void };

/** Whom to call. */
export function StartSweep({ board, open, onStarted }: StartSweepProps) {
  const { t } = useTranslation('rollCall');
  const send = useSend();
  const [choice, setChoice] = useState<Choice>('present');
  const [groupId, setGroupId] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  const districts = useMemo(() => districtsOf(board.roster), [board.roster]);
  const rooms = useMemo(
    () =>
      [...board.roster.values()].map(({ roomId, name, groupName }) => ({
        value: roomId,
        label: `${name}, ${groupName}`,
      })),
    [board.roster],
  );
  const roomIds = roomsOf(board, { choice, groupId, chosen });
  const start = async () => {
    if (await send('sweep.start', { roomIds })) onStarted();
  };
  const why = !open ? t('sweep.notOpen') : roomIds.length === 0 ? t('sweep.empty') : t('sweep.nobodyThere');
  return (
    <div className={classes.form}>
      <Radio.Group
        label={t('sweep.whom')}
        value={choice}
        onChange={(value) => setChoice(CHOICES.find((one) => one === value) ?? 'present')}
      >
        <Stack gap={8} mt={6}>
          {CHOICES.map((one) => (
            <Radio key={one} value={one} label={t(`sweep.choice.${one}`)} data-testid={`sweep-choice-${one}`} />
          ))}
        </Stack>
      </Radio.Group>
      {choice === 'district' && (
        <Select
          label={t('sweep.district')}
          data={districts}
          value={groupId}
          onChange={setGroupId}
          data-testid="sweep-district"
        />
      )}
      {choice === 'chosen' && (
        <MultiSelect
          label={t('sweep.rooms')}
          placeholder={t('sweep.roomsHint')}
          nothingFoundMessage={t('sweep.nothingFound')}
          data={rooms}
          value={chosen}
          onChange={setChosen}
          searchable
          hidePickedOptions
          limit={LISTED}
          filter={({ options, search }) => {
            const matches = matcher(search);
            return options.filter((option) => 'label' in option && matches(fold(option.label)));
          }}
          data-testid="sweep-rooms"
        />
      )}
      {open && roomIds.length > 0 && isAnyThere(board, roomIds) ? (
        <CommandButton command={start} leftSection={<IconListCheck size={18} aria-hidden />} data-testid="sweep-start">
          {t('sweep.start', { count: roomIds.length })}
        </CommandButton>
      ) : (
        <p className={classes.why}>{why}</p>
      )}
    </div>
  );
}
