import { Alert, Button, CloseButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconInfoCircle, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitedList } from '#shared/contract/invitations.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { DecideButtons } from './decide-buttons.tsx';
import { filterUnits, type Facet } from './filter.ts';
import { InvitedTable } from './invited-table.tsx';
import { linesOf, owingFirst } from './lines.ts';
import { ReplyTiles } from './reply-tiles.tsx';
import { UnitDetails } from './unit-details.tsx';
import { useChoosing } from './use-choosing.ts';

/** Figures and table of the invited units. The figures are the filter of the table. */
export function InvitedBody({ list }: { list: InvitedList }) {
  const { t } = useTranslation('invitations');
  const [facet, setFacet] = useState<Facet>('all');
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const units = useMemo(() => (list.reader === 'care' ? owingFirst(list.units) : list.units), [list]);
  const shown = useMemo(() => filterUnits(units, facet, query), [units, facet, query]);
  const lines = useMemo(() => linesOf(shown), [shown]);
  const choosing = useChoosing(shown);
  const decides = list.open && list.reader === 'office';
  return (
    <Stack gap="md">
      {list.reader === 'care' && <Note>{t('careNote')}</Note>}
      {!list.open && <Note>{t('overNote')}</Note>}
      <ReplyTiles units={units} chosen={facet} onChoose={setFacet} />
      <Group justify="space-between">
        <TextInput
          type="search"
          aria-label={t('search')}
          placeholder={t('searchPlaceholder')}
          leftSection={<IconSearch size={18} />}
          rightSection={query !== '' && <CloseButton aria-label={t('clearSearch')} onClick={() => setQuery('')} />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          w={{ base: '100%', sm: 320 }}
        />
        <Text c="var(--ink-soft)" role="status">
          {t('showing', { shown: shown.length, all: units.length })}
        </Text>
      </Group>
      {decides && choosing.chosen.size > 0 && (
        <Group gap="sm">
          <Text role="status">{t('chosen', { count: choosing.chosen.size })}</Text>
          <DecideButtons
            meetingId={list.meetingId}
            units={shown.filter(({ roomId }) => choosing.chosen.has(roomId))}
            onDone={choosing.clear}
          />
        </Group>
      )}
      {lines.length === 0 ? (
        <EmptyPanel icon={<IconSearch />} title={t('nothingFound.title')} description={t('nothingFound.body')}>
          <Button
            variant="default"
            onClick={() => {
              setFacet('all');
              setQuery('');
            }}
          >
            {t('nothingFound.action')}
          </Button>
        </EmptyPanel>
      ) : (
        <InvitedTable lines={lines} choosing={decides ? choosing : null} onOpen={setOpened} />
      )}
      <UnitDetails list={list} unit={units.find(({ roomId }) => roomId === opened)} onClose={() => setOpened(null)} />
    </Stack>
  );
}

const Note = ({ children }: { children: string }) => (
  <Alert role="note" icon={<IconInfoCircle />}>
    {children}
  </Alert>
);
