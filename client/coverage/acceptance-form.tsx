import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccept } from '../api/coverage.ts';
import { useUnitTree } from '../api/org.ts';
import { DayInput } from '../ui/day-input.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { useToday } from '../ui/use-today.ts';
import { namedUnits } from './named-units.ts';

/** Takes the day, the paper and the communes that it names, pasted as a list. Nothing is sent while a line is unclear. */
export function AcceptanceForm() {
  const { t } = useTranslation('coverage');
  const today = useToday();
  const [day, setDay] = useState<string | null>(null);
  const [evidence, setEvidence] = useState('');
  const [list, setList] = useState('');
  const { tree } = useUnitTree(day ?? today);
  const accept = useAccept();
  const communes = tree?.units.filter(({ level }) => level === 'commune') ?? [];
  const { unitIds, unclear } = tree === undefined ? { unitIds: [], unclear: [] } : namedUnits(list, communes, tree);
  const isComplete = day !== null && evidence.trim() !== '' && unitIds.length > 0 && unclear.length === 0;
  const send = (): void => {
    if (day === null) return;
    accept.mutate(
      { day, evidence, unitIds },
      {
        onSuccess: () => {
          setEvidence('');
          setList('');
        },
      },
    );
  };
  return (
    <Stack maw={760}>
      <Group grow align="flex-start">
        <DayInput label={t('form.day')} value={day} maxDate={today} onChange={setDay} />
        <TextInput
          label={t('form.evidence')}
          description={t('form.evidenceHelp')}
          value={evidence}
          maxLength={300}
          onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
        />
      </Group>
      <Textarea
        label={t('form.list')}
        description={t('form.listHelp')}
        autosize
        minRows={3}
        maxRows={10}
        value={list}
        onChange={({ currentTarget }) => setList(currentTarget.value)}
        error={unclear.length > 0 && t('form.unclear', { lines: unclear.join(' · ') })}
      />
      {accept.error !== null && <ErrorPanel error={accept.error} />}
      <Group>
        <Button disabled={!isComplete} loading={accept.isPending} onClick={send}>
          {t('form.send', { count: unitIds.length })}
        </Button>
        <Text size="sm" c="var(--ink-soft)">
          {t('form.found', { count: unitIds.length })}
        </Text>
      </Group>
    </Stack>
  );
}
