import { Button, Collapse, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { ParticipationRules } from '#shared/targets/participation.ts';
import { formatShare } from '../ui/format.ts';
import { formatPerMeeting } from './per-meeting.ts';
import type { Mark } from './shown-lines.ts';

type RulesPanelProps = {
  rules: ParticipationRules;
  onRules: (rules: ParticipationRules) => void;
  /** How many units have each mark. */
  counts: Record<Mark, number>;
  marked: Mark | null;
  onMarked: (marked: Mark | null) => void;
};

/** By which rules units are marked, how many are, and which of them are shown. The rules can be tried out. */
export function RulesPanel({ rules, onRules, counts, marked, onMarked }: RulesPanelProps) {
  const { t } = useTranslation('participation');
  const [isOpen, { toggle }] = useDisclosure(false);
  const change = (part: Partial<Record<keyof ParticipationRules, number | string>>): void => {
    const [[name, value] = []] = Object.entries(part);
    if (typeof value === 'number' && value > 0 && name !== undefined) onRules({ ...rules, [name]: value });
  };
  return (
    <Stack gap={6}>
      <Group gap="xs">
        {(['absent', 'poor-line'] as const).map((mark) => (
          <Button
            key={mark}
            size="xs"
            variant={marked === mark ? 'filled' : 'default'}
            aria-pressed={marked === mark}
            onClick={() => onMarked(marked === mark ? null : mark)}
          >
            {t('marks.count', { mark: t(`marks.${mark}`), count: counts[mark] })}
          </Button>
        ))}
        <Button size="xs" variant="subtle" aria-expanded={isOpen} onClick={toggle} className="no-print">
          {t('rules.change')}
        </Button>
      </Group>
      <Text size="sm" c="var(--ink-soft)">
        {t('rules.absent', { times: rules.absences, share: formatShare(rules.absentShare) })}{' '}
        {t('rules.poorLine', { rate: formatPerMeeting(rules.disconnections) })}
      </Text>
      <Collapse expanded={isOpen}>
        <Group gap="sm">
          <NumberInput
            label={t('rules.absences')}
            min={1}
            max={100}
            allowDecimal={false}
            value={rules.absences}
            onChange={(absences) => change({ absences })}
            w={200}
          />
          <NumberInput
            label={t('rules.absentShare')}
            min={1}
            max={100}
            suffix=" %"
            value={Math.round(rules.absentShare * 100)}
            onChange={(percent) => change({ absentShare: Number(percent) / 100 })}
            w={200}
          />
          <NumberInput
            label={t('rules.disconnections')}
            min={0.1}
            max={50}
            step={0.5}
            value={rules.disconnections}
            onChange={(disconnections) => change({ disconnections })}
            w={200}
          />
        </Group>
      </Collapse>
    </Stack>
  );
}
