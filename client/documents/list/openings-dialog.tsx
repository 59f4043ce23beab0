import { Checkbox, Loader, Modal, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingPaper, OpeningList } from '#shared/contract/documents.ts';
import { matchesSearch } from './search.ts';
import { useOpenings } from '../../api/documents.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { formatMoment } from '../../ui/format.ts';
import { OpeningLines } from './opening-lines.tsx';

type OpeningsDialogProps = { meetingId: string; paper: MeetingPaper; onClose: () => void };

/** Which rooms have opened a paper, and when: to be chased by telephone. */
export function OpeningsDialog({ meetingId, paper: { paperId, title }, onClose }: OpeningsDialogProps) {
  const { t } = useTranslation(['documents', 'common']);
  const { data, error, refetch } = useOpenings(meetingId, paperId);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('openedOf', { title })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loader aria-label={t('common:loading')} />}
      {data !== undefined && <Openings openings={data} />}
    </Modal>
  );
}

function Openings({ openings: { newest, rooms, people } }: { openings: OpeningList }) {
  const { t } = useTranslation('documents');
  const [search, setSearch] = useState('');
  const [waiting, setWaiting] = useState(false);
  const done = rooms.filter(({ opening }) => opening?.version === newest).length;
  const shown = rooms.filter(
    ({ unitName, groupName, opening }) =>
      (!waiting || opening?.version !== newest) && matchesSearch(`${unitName} ${groupName ?? ''}`, search),
  );
  return (
    <Stack>
      <Text fw={600}>{t('openings.rooms', { count: done, invited: rooms.length })}</Text>
      <TextInput
        label={t('openings.search')}
        value={search}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <Checkbox
        label={t('openings.waiting')}
        checked={waiting}
        onChange={({ currentTarget }) => setWaiting(currentTarget.checked)}
      />
      {shown.length === 0 ? <Text>{t('openings.none')}</Text> : <OpeningLines rooms={shown} newest={newest} />}
      {people.length > 0 && (
        <div>
          <Title order={3} size="h5">
            {t('openings.people')}
          </Title>
          {people.map(({ name, lastAt }) => (
            <Text key={name} size="sm">
              {name} – {t('openings.opened', { moment: formatMoment(lastAt) })}
            </Text>
          ))}
        </div>
      )}
    </Stack>
  );
}
