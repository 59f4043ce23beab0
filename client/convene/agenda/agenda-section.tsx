import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { nanoid } from 'nanoid';
import { useTranslation } from 'react-i18next';
import type { UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { momentOf } from '../form/to-request.ts';
import type { ConveneForm } from '../form/use-convene-form.ts';
import { Section } from '../sections/section.tsx';
import { AgendaLine } from './agenda-line.tsx';
import { plannedMinutes } from './planned-minutes.ts';

const MOST_ITEMS = 50;
const MINUTE_MS = 60_000;

/** The agenda: lines that can be added, removed and put in order. It may stay empty. */
export function AgendaSection({ form, tree }: { form: ConveneForm; tree: UnitTree<UnitWithRoom> }) {
  const { t } = useTranslation('convene');
  const { agenda } = form.values;
  const add = () =>
    form.insertListItem('agenda', { itemId: nanoid(), title: '', minutes: '', speaker: '', unitId: null });
  return (
    <Section title={t('sections.agenda')}>
      <Stack gap="sm">
        {agenda.length === 0 && <Text c="var(--ink-soft)">{t('agenda.empty')}</Text>}
        {agenda.length > 0 && (
          <Stack component="ol" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
            {agenda.map(({ itemId }, index) => (
              <AgendaLine key={itemId} form={form} tree={tree} index={index} count={agenda.length} />
            ))}
          </Stack>
        )}
        <Group justify="space-between">
          <Button
            variant="default"
            leftSection={<IconPlus size={18} />}
            onClick={add}
            disabled={agenda.length >= MOST_ITEMS}
          >
            {t('agenda.add')}
          </Button>
          {agenda.length > 0 && <Totals form={form} />}
        </Group>
      </Stack>
    </Section>
  );
}

function Totals({ form }: { form: ConveneForm }) {
  const { t } = useTranslation('convene');
  const { startDay, startTime, endDay, endTime, agenda } = form.values;
  const available = (momentOf(endDay, endTime) - momentOf(startDay, startTime)) / MINUTE_MS;
  return (
    <Text size="sm" c="var(--ink-soft)">
      {available > 0 && `${t('agenda.total', { planned: plannedMinutes(agenda), available })}. `}
      {t('agenda.keys')}
    </Text>
  );
}
