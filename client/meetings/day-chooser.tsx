import { ActionIcon, Button, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../ui/day-input.tsx';
import { addDays } from '../ui/format.ts';

export type DayChooserProps = {
  /** `YYYY-MM-DD`. */
  day: string;
  today: string;
  onChange: (day: string) => void;
};

/** A day: typed, picked, or one step on. */
export function DayChooser({ day, today, onChange }: DayChooserProps) {
  const { t } = useTranslation('meetings');
  return (
    <Group gap={6} wrap="nowrap">
      <ActionIcon
        variant="default"
        size="input-sm"
        aria-label={t('previousDay')}
        onClick={() => onChange(addDays(day, -1))}
      >
        <IconChevronLeft size={18} />
      </ActionIcon>
      <DayInput aria-label={t('day')} value={day} onChange={(chosen) => chosen !== null && onChange(chosen)} w={130} />
      <ActionIcon variant="default" size="input-sm" aria-label={t('nextDay')} onClick={() => onChange(addDays(day, 1))}>
        <IconChevronRight size={18} />
      </ActionIcon>
      {day !== today && (
        <Button variant="subtle" px="xs" onClick={() => onChange(today)}>
          {t('today')}
        </Button>
      )}
    </Group>
  );
}
