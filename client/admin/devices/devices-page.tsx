import { CloseButton, Group, Loader, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { IconDeviceDesktop, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomDevices } from '#shared/contract/device-administration.ts';
import { useDevices } from '../../api/devices.ts';
import { EmptyPanel } from '../../ui/empty-panel.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { CodeDialog } from './code-dialog.tsx';
import { filterRooms, roomFacet } from './filter-rooms.ts';
import { RoomList } from './room-list.tsx';

/** The computers in the meeting rooms. */
export function DevicesPage() {
  const { t } = useTranslation('adminDevices');
  const list = useDevices();
  const [query, setQuery] = useState('');
  const [facet, setFacet] = useState(roomFacet.parse('all'));
  const [pairing, setPairing] = useState<RoomDevices | null>(null);
  const rooms = list.data?.rooms;
  const shown = useMemo(() => rooms && filterRooms(rooms, facet, query), [rooms, facet, query]);
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Stack>
        {list.error !== null && <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />}
        <Group align="flex-end">
          <TextInput
            type="search"
            label={t('search')}
            leftSection={<IconSearch size={18} />}
            rightSection={query !== '' && <CloseButton aria-label={t('clearSearch')} onClick={() => setQuery('')} />}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            w={{ base: '100%', sm: 300 }}
          />
          <SegmentedControl
            aria-label={t('facets.label')}
            value={facet}
            onChange={(chosen) => setFacet(roomFacet.catch('all').parse(chosen))}
            data={roomFacet.options.map((value) => ({ value, label: t(`facets.${value}`) }))}
          />
        </Group>
        {shown === undefined && list.error === null && <Loader aria-label={t('loading')} mx="auto" />}
        {shown !== undefined && rooms !== undefined && (
          <Text c="var(--ink-soft)" role="status">
            {t('showing', { shown: shown.length, all: rooms.length })}
          </Text>
        )}
        {shown?.length === 0 && (
          <EmptyPanel icon={<IconDeviceDesktop />} title={t('empty.title')} description={t('empty.body')} />
        )}
        {shown !== undefined && shown.length > 0 && <RoomList rooms={shown} onPair={setPairing} />}
      </Stack>
      <CodeDialog room={pairing} onClose={() => setPairing(null)} />
    </>
  );
}
