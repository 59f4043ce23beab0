import { ActionIcon, Button, Group, SegmentedControl, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { periodKind } from '#shared/contract/indicators.ts';
import { daysOf, kindOf, periodBefore, periodOf } from '#shared/periods/periods.ts';
import { useToday } from '../ui/use-today.ts';
import { usePeriodName } from './use-period-name.ts';

export type PeriodChooserProps = { period: string; onChange: (period: string) => void };

/** A month, a quarter or a year, back and forth. Changing the length keeps the day: today, or the last of a period that is over. */
export function PeriodChooser({ period, onChange }: PeriodChooserProps) {
  const { t } = useTranslation('targets');
  const nameOf = usePeriodName();
  const today = useToday();
  const { from, to } = daysOf(period);
  const day = from <= today && today <= to ? today : to;
  const running = periodOf(today, kindOf(period));
  return (
    <Group gap="sm">
      <SegmentedControl
        aria-label={t('period.kind')}
        data={periodKind.options.map((value) => ({ value, label: t(`period.${value}`) }))}
        value={kindOf(period)}
        onChange={(kind) => onChange(periodOf(day, kind))}
      />
      <Group gap={4} wrap="nowrap" role="group" aria-label={t('period.label')}>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('period.back')}
          onClick={() => onChange(periodBefore(period))}
        >
          <IconChevronLeft size={18} />
        </ActionIcon>
        <Text fw={600} miw={130} ta="center" aria-live="polite">
          {nameOf(period)}
        </Text>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('period.forward')}
          onClick={() => onChange(periodBefore(period, -1))}
        >
          <IconChevronRight size={18} />
        </ActionIcon>
      </Group>
      {period !== running && (
        <Button variant="subtle" onClick={() => onChange(running)}>
          {t('period.now')}
        </Button>
      )}
    </Group>
  );
}
