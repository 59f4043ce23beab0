import { Button, Checkbox, CloseButton, Group, Loader, Stack, Text, TextInput } from '@mantine/core';
import { IconBuildingBroadcastTower, IconPrinter, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useReadiness } from '../api/rooms.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { formatTimeWithSeconds } from '../ui/format.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { boardLines, countLights } from './groups.ts';
import { ReadinessList } from './readiness-list.tsx';

/** Before a meeting: which of its rooms are ready, and whom to call about the others. */
export function ReadinessPage() {
  const { t } = useTranslation('readiness');
  const { meetingId = '' } = useParams();
  const board = useReadiness(meetingId);
  const [query, setQuery] = useState('');
  const [onlyRed, setOnlyRed] = useState(false);
  const rooms = board.data?.rooms;
  const lines = useMemo(() => rooms && boardLines(rooms, query, onlyRed), [rooms, query, onlyRed]);
  return (
    <>
      <PageHeader
        title={t('board.title')}
        description={board.data && t('board.description', { time: formatTimeWithSeconds(board.data.at) })}
      >
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden />}
          onClick={() => window.print()}
          className="no-print"
        >
          {t('board.print')}
        </Button>
      </PageHeader>
      <Stack>
        {board.error !== null && <ErrorPanel error={board.error} onRetry={() => void board.refetch()} />}
        {rooms && (
          <Text fw={600} role="status" data-testid="readiness-count">
            {t('board.count', countLights(rooms))}
          </Text>
        )}
        <Group align="flex-end" className="no-print">
          <TextInput
            type="search"
            label={t('board.search')}
            leftSection={<IconSearch size={18} />}
            rightSection={
              query !== '' && <CloseButton aria-label={t('board.clearSearch')} onClick={() => setQuery('')} />
            }
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            w={{ base: '100%', sm: 300 }}
          />
          <Checkbox
            label={t('board.onlyRed')}
            checked={onlyRed}
            onChange={(event) => setOnlyRed(event.currentTarget.checked)}
            mb={8}
          />
        </Group>
        {lines === undefined && board.error === null && <Loader aria-label={t('board.loading')} mx="auto" />}
        {lines?.length === 0 && (
          <EmptyPanel
            icon={<IconBuildingBroadcastTower />}
            title={t('board.empty')}
            description={t('board.emptyBody')}
          />
        )}
        {lines !== undefined && lines.length > 0 && <ReadinessList lines={lines} />}
      </Stack>
    </>
  );
}
