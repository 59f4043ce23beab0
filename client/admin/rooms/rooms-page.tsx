import { Checkbox, CloseButton, Group, Loader, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconDoor, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { AdministeredRoom } from '#shared/contract/administration-units.ts';
import { useAdministeredRooms } from '../../api/unit-administration.ts';
import { foldedFilter } from '../../convene/folded-filter.ts';
import { EmptyPanel } from '../../ui/empty-panel.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { EMAIL, WITHOUT } from './address.ts';
import { filterRooms, linesOf } from './filter-rooms.ts';
import { RoomDialog } from './room-dialog.tsx';
import { RoomList } from './room-list.tsx';

/** The meeting rooms that somebody administers: their names, telephones and mail addresses. */
export function RoomsPage() {
  const { t } = useTranslation('adminRooms');
  const { data, error, refetch } = useAdministeredRooms();
  const [params] = useSearchParams();
  const [query, setQuery] = useState('');
  const [groupId, setGroupId] = useState<string | null>(null);
  const [withoutPhone, setWithoutPhone] = useState(false);
  const [withoutEmail, setWithoutEmail] = useState(params.get(WITHOUT) === EMAIL);
  const [edited, setEdited] = useState<AdministeredRoom | null>(null);
  const rooms = data?.rooms;
  const groups = useMemo(() => {
    const names = new Map((rooms ?? []).map((room) => [room.groupId, room.groupName]));
    return [...names].map(([value, label]) => ({ value, label }));
  }, [rooms]);
  const shown = useMemo(
    () => rooms && filterRooms(rooms, { query, groupId, withoutPhone, withoutEmail }),
    [rooms, query, groupId, withoutPhone, withoutEmail],
  );
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Stack>
        {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        <Group align="flex-end">
          <TextInput
            type="search"
            label={t('search')}
            placeholder={t('searchHelp')}
            leftSection={<IconSearch size={18} />}
            rightSection={query !== '' && <CloseButton aria-label={t('clearSearch')} onClick={() => setQuery('')} />}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            w={{ base: '100%', sm: 320 }}
          />
          <Select
            label={t('district')}
            placeholder={t('anyDistrict')}
            data={groups}
            value={groupId}
            onChange={setGroupId}
            searchable
            clearable
            filter={foldedFilter}
            nothingFoundMessage={t('noDistrict')}
            clearButtonProps={{ 'aria-label': t('clearDistrict') }}
            w={{ base: '100%', sm: 260 }}
          />
          <Checkbox
            label={t('withoutPhone')}
            checked={withoutPhone}
            onChange={(event) => setWithoutPhone(event.currentTarget.checked)}
            pb={8}
          />
          <Checkbox
            label={t('withoutEmail')}
            checked={withoutEmail}
            onChange={(event) => setWithoutEmail(event.currentTarget.checked)}
            pb={8}
          />
        </Group>
        {rooms === undefined && error === null && <Loader aria-label={t('loading')} mx="auto" />}
        {shown !== undefined && rooms !== undefined && (
          <Text c="var(--ink-soft)" role="status">
            {t('showing', { shown: shown.length, all: rooms.length })}
          </Text>
        )}
        {shown?.length === 0 && (
          <EmptyPanel
            icon={<IconDoor />}
            title={t(rooms?.length === 0 ? 'none.title' : 'empty.title')}
            description={t(rooms?.length === 0 ? 'none.body' : 'empty.body')}
          />
        )}
        {shown !== undefined && shown.length > 0 && <RoomList lines={linesOf(shown)} onEdit={setEdited} />}
      </Stack>
      <RoomDialog room={edited} onClose={() => setEdited(null)} />
    </>
  );
}
