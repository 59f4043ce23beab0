import { CloseButton, Group, Loader, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { IconDoor, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptRoom } from '#shared/contract/rooms.ts';
import { LineList } from '../admin/list/line-list.tsx';
import { useRooms } from '../api/rooms.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { filterRooms, roomsFacet } from './filter.ts';
import { KeepingDialog } from './keeping-dialog.tsx';
import { KeptRoomLine } from './kept-room-line.tsx';

const LINE_HEIGHT = 96;

/** All rooms that the viewer reads of: what stands in them, who looks after them, and what their computers prove. */
export function RoomsPage() {
  const { t } = useTranslation('readiness');
  const list = useRooms();
  const [query, setQuery] = useState('');
  const [facet, setFacet] = useState(roomsFacet.parse('all'));
  const [editing, setEditing] = useState<KeptRoom | null>(null);
  const rooms = list.data?.rooms;
  const shown = useMemo(() => rooms && filterRooms(rooms, facet, query), [rooms, facet, query]);
  return (
    <>
      <PageHeader title={t('rooms.title')} description={t('rooms.description')} />
      <Stack>
        {list.error !== null && <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />}
        <Group align="flex-end">
          <TextInput
            type="search"
            label={t('rooms.search')}
            leftSection={<IconSearch size={18} />}
            rightSection={
              query !== '' && <CloseButton aria-label={t('rooms.clearSearch')} onClick={() => setQuery('')} />
            }
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            w={{ base: '100%', sm: 300 }}
          />
          <SegmentedControl
            aria-label={t('rooms.filter')}
            value={facet}
            onChange={(chosen) => setFacet(roomsFacet.catch('all').parse(chosen))}
            data={roomsFacet.options.map((value) => ({ value, label: t(`rooms.facets.${value}`) }))}
            orientation="horizontal"
          />
        </Group>
        {shown === undefined && list.error === null && <Loader aria-label={t('rooms.loading')} mx="auto" />}
        {shown !== undefined && rooms !== undefined && (
          <Text c="var(--ink-soft)" role="status">
            {t('rooms.showing', { shown: shown.length, all: rooms.length })}
          </Text>
        )}
        {shown?.length === 0 && (
          <EmptyPanel icon={<IconDoor />} title={t('rooms.empty')} description={t('rooms.emptyBody')} />
        )}
        {shown !== undefined && shown.length > 0 && (
          <LineList
            label={t('rooms.list')}
            lines={shown}
            keyOf={({ roomId }) => roomId}
            lineHeight={LINE_HEIGHT}
            render={(room) => <KeptRoomLine room={room} onEdit={setEditing} />}
          />
        )}
      </Stack>
      {editing && <KeepingDialog room={editing} onClose={() => setEditing(null)} />}
    </>
  );
}
