import { Loader, Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { accountParty } from '#shared/contract/ids.ts';
import type { MeetingView } from '#shared/contract/views.ts';
import { useMeeting } from '../../api/meetings.ts';
import { usePeople } from '../../api/org.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { useCharge } from './use-charge.ts';

/** Chooses the deputy among the chairs and secretaries of the organising unit. Naming is done with the choice. */
export function DeputyChoice({ view, onDone }: { view: MeetingView; onDone: () => void }) {
  const { t } = useTranslation('charge');
  const { name } = useCharge();
  const unitId = useMeeting(view.meetingId).data?.organiserUnitId ?? null;
  const [chairs, secretaries] = [usePeople('chair', unitId), usePeople('secretary', unitId)];
  const error = chairs.error ?? secretaries.error;
  if (error !== null) return <ErrorPanel error={error} />;
  if (chairs.data === undefined || secretaries.data === undefined) return <Loader />;
  const taken = [view.chair?.party, view.deputy?.party];
  const people = new Map(
    [...chairs.data.people, ...secretaries.data.people]
      .filter(({ id }) => !taken.includes(accountParty(id)))
      .map((person) => [person.id, person]),
  );
  if (people.size === 0) return <Text>{t('noPeople')}</Text>;
  const choose = async (id: string | null) => {
    const person = id === null ? undefined : people.get(id);
    if (person && (await name(person))) onDone();
  };
  return (
    <Select
      searchable
      label={t('name')}
      placeholder={t('choose')}
      data={[...people.values()].map(({ id, displayName }) => ({ value: id, label: displayName }))}
      value={null}
      onChange={(id) => void choose(id)}
      data-testid="deputy-select"
    />
  );
}
