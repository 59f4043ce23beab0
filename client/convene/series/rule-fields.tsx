import { Chip, Group, Input, NumberInput, Select, SimpleGrid, Stack } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_OCCURRENCES, seriesRule, type SeriesRule } from '#shared/contract/meeting-series.ts';
import { DayInput } from '../../ui/day-input.tsx';
import { addDays } from '../../ui/format.ts';
import { useRuleWords, weekdayName } from './use-rule-words.ts';

export type RuleFieldsProps = {
  rule: SeriesRule;
  /** The day of the first meeting. */
  from: string | null;
  onChange: (rule: SeriesRule) => void;
};

/** The rule by which a meeting repeats. */
export function RuleFields({ rule, from, onChange }: RuleFieldsProps) {
  const { t } = useTranslation('series');
  const words = useRuleWords();
  const patterns = seriesRule.shape.pattern.options.map((pattern) => ({
    value: pattern,
    label:
      pattern === 'weekly' || from === null
        ? t(`patterns.${pattern}`)
        : words({ pattern, every: 1, weekdays: [] }, from),
  }));
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label={t('pattern')}
          allowDeselect={false}
          data={patterns}
          value={rule.pattern}
          onChange={(pattern) => pattern !== null && onChange({ ...rule, pattern })}
        />
        <NumberInput
          label={t('every')}
          suffix={` ${t(rule.pattern === 'weekly' ? 'weeks' : 'months', { count: rule.every })}`}
          min={1}
          max={12}
          clampBehavior="strict"
          allowDecimal={false}
          value={rule.every}
          onChange={(value) => {
            if (typeof value === 'number' && value >= 1) onChange({ ...rule, every: value });
          }}
        />
      </SimpleGrid>
      {rule.pattern === 'weekly' && <Weekdays rule={rule} onChange={onChange} />}
      <End rule={rule} from={from} onChange={onChange} />
      <Select
        label={t('onDayOff')}
        allowDeselect={false}
        data={seriesRule.shape.onDayOff.options.map((value) => ({ value, label: t(`dayOff.${value}`) }))}
        value={rule.onDayOff}
        onChange={(onDayOff) => onDayOff !== null && onChange({ ...rule, onDayOff })}
      />
    </Stack>
  );
}

const WEEK = [1, 2, 3, 4, 5, 6, 7];

function Weekdays({ rule, onChange }: Omit<RuleFieldsProps, 'from'>) {
  const { t } = useTranslation('series');
  const labelId = useId();
  return (
    <Input.Wrapper label={t('weekdays')} labelElement="div" labelProps={{ id: labelId }}>
      <Chip.Group
        multiple
        value={rule.weekdays.map(String)}
        onChange={(days) => onChange({ ...rule, weekdays: days.map(Number) })}
      >
        <Group gap="xs" mt={4} role="group" aria-labelledby={labelId}>
          {WEEK.map((day) => (
            <Chip key={day} value={String(day)}>
              {weekdayName(day)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}

function End({ rule, from, onChange }: RuleFieldsProps) {
  const { t } = useTranslation('series');
  const { end } = rule;
  const endAs = (kind: SeriesRule['end']['kind']): SeriesRule['end'] =>
    kind === 'until' ? { kind: 'until', day: from === null ? null : addDays(from, 90) } : { kind: 'count', count: 10 };
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <Select
        label={t('end')}
        allowDeselect={false}
        data={(['count', 'until'] as const).map((value) => ({ value, label: t(`ends.${value}`) }))}
        value={end.kind}
        onChange={(kind) => kind !== null && onChange({ ...rule, end: endAs(kind) })}
      />
      {end.kind === 'count' ? (
        <NumberInput
          label={t('count')}
          min={1}
          max={MOST_OCCURRENCES}
          clampBehavior="strict"
          allowDecimal={false}
          value={end.count}
          onChange={(value) => {
            if (typeof value === 'number' && value >= 1) onChange({ ...rule, end: { kind: 'count', count: value } });
          }}
        />
      ) : (
        <DayInput
          label={t('until')}
          value={end.day}
          onChange={(day) => onChange({ ...rule, end: { kind: 'until', day } })}
        />
      )}
    </SimpleGrid>
  );
}
