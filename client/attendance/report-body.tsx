import { Alert, Button, CloseButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconInfoCircle, IconSearch, IconUsersGroup } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttendanceReport } from '#shared/contract/attendance.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { AttendanceTable } from './attendance-table.tsx';
import { FacetTiles } from './facet-tiles.tsx';
import { filterRows, type Facet } from './filter.ts';
import { linesOf } from './lines.ts';
import { RoomDetails } from './details/room-details.tsx';
import { RuleNotes } from './rule-notes.tsx';
import { TotalsTable } from './totals-table.tsx';

/** Figures, table and rule of a meeting that has opened. The figures are the filter of the table. */
export function ReportBody({ report }: { report: AttendanceReport }) {
  const { t } = useTranslation('attendance');
  const [facet, setFacet] = useState<Facet>('all');
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const shown = useMemo(() => filterRows(report.rows, facet, query), [report.rows, facet, query]);
  const lines = useMemo(() => linesOf(shown), [shown]);
  const showAll = () => {
    setFacet('all');
    setQuery('');
  };
  if (report.rows.length === 0) {
    return (
      <EmptyPanel icon={<IconUsersGroup />} title={t('nobodyInvited.title')} description={t('nobodyInvited.body')} />
    );
  }
  return (
    <Stack gap="md">
      {report.endedAt === null && (
        <Alert role="note" icon={<IconInfoCircle />}>
          {t('runningNote')}
        </Alert>
      )}
      <FacetTiles rows={report.rows} chosen={facet} onChoose={setFacet} />
      <Group justify="space-between" className="no-print">
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
          {t('showing', { shown: shown.length, all: report.rows.length })}
        </Text>
      </Group>
      {lines.length === 0 ? (
        <EmptyPanel icon={<IconSearch />} title={t('nothingFound.title')} description={t('nothingFound.body')}>
          <Button variant="default" onClick={showAll}>
            {t('nothingFound.action')}
          </Button>
        </EmptyPanel>
      ) : (
        <AttendanceTable lines={lines} onOpen={setOpened} />
      )}
      <TotalsTable totals={report.totals} />
      <RuleNotes report={report} />
      <RoomDetails
        meetingId={report.meetingId}
        row={report.rows.find(({ roomId }) => roomId === opened)}
        onClose={() => setOpened(null)}
      />
    </Stack>
  );
}
