import { Button, Group } from '@mantine/core';
import { MonthPickerInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import type { MonthSpan } from '../api/participation.ts';
import { useToday } from '../ui/use-today.ts';

type MonthSpanProps = { span: MonthSpan; onChange: (span: MonthSpan) => void };

/** From which month to which; the usual spans are one click away. */
export function MonthSpanInput({ span, onChange }: MonthSpanProps) {
  const { t } = useTranslation('participation');
  const today = useToday();
  const year = Number(today.slice(0, 4));
  const month = today.slice(0, 7);
  const usual = {
    month: { from: month, to: month },
    year: { from: `${year}-01`, to: month },
    lastYear: { from: `${year - 1}-01`, to: `${year - 1}-12` },
    tenYears: { from: `${year - 9}-01`, to: month },
  };
  return (
    <Group gap="xs" align="flex-end">
      <MonthInput
        label={t('span.from')}
        value={span.from}
        max={span.to}
        onChange={(from) => onChange({ ...span, from })}
      />
      <MonthInput label={t('span.to')} value={span.to} min={span.from} onChange={(to) => onChange({ ...span, to })} />
      <Group gap={6} role="group" aria-label={t('span.usual')} className="no-print">
        {(['month', 'year', 'lastYear', 'tenYears'] as const).map((name) => {
          const { from, to } = usual[name];
          const isChosen = span.from === from && span.to === to;
          return (
            <Button
              key={name}
              size="xs"
              variant={isChosen ? 'filled' : 'default'}
              aria-pressed={isChosen}
              onClick={() => onChange({ from, to })}
            >
              {t(`span.${name}`)}
            </Button>
          );
        })}
      </Group>
    </Group>
  );
}

type MonthInputProps = { label: string; value: string; min?: string; max?: string; onChange: (month: string) => void };

function MonthInput({ label, value, min, max, onChange }: MonthInputProps) {
  const { t } = useTranslation('common');
  return (
    <MonthPickerInput
      label={label}
      value={`${value}-01`}
      valueFormat="MM/YYYY"
      {...(min !== undefined && { minDate: `${min}-01` })}
      {...(max !== undefined && { maxDate: `${max}-01` })}
      onChange={(day) => day !== null && onChange(day.slice(0, 7))}
      ariaLabels={{
        previousYear: t('calendar.previousYear'),
        nextYear: t('calendar.nextYear'),
        previousDecade: t('calendar.previousDecade'),
        nextDecade: t('calendar.nextDecade'),
        yearLevelControl: t('calendar.chooseYear'),
      }}
      w={120}
    />
  );
}
