import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { nanoid } from 'nanoid';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_ATTENDEES } from '#shared/contract/attendees.ts';
import type { InvitedUnit } from '#shared/contract/invitations.ts';
import { useSetAttendees } from '../api/invitations.ts';
import { useErrorSentence } from '../api/use-error-sentence.ts';

export type AttendeesFormProps = {
  meetingId: string;
  /** The unit whose own it is; null for what holds for all. */
  unit: InvitedUnit | null;
  attendees: InvitedUnit['attendees'];
  onDone?: () => void;
};

type Draft = { key: string; office: string; name: string };

const draftOf = ({ office = '', name = null }: Partial<InvitedUnit['attendees'][number]> = {}): Draft => ({
  key: nanoid(),
  office,
  name: name ?? '',
});

/** Who must come, by office and where one person is meant by name: for all units, or for one in place of that. */
export function AttendeesForm({ meetingId, unit, attendees, onDone }: AttendeesFormProps) {
  const { t } = useTranslation(['invitations', 'common']);
  const sentence = useErrorSentence();
  const { mutate, error, isPending } = useSetAttendees(meetingId);
  const [lines, setLines] = useState<Draft[]>(() => (attendees.length === 0 ? [draftOf()] : attendees.map(draftOf)));
  const [tried, setTried] = useState(false);
  const roomIds = unit === null ? null : [unit.roomId];
  const change = (key: string, changes: Partial<Draft>) =>
    setLines(lines.map((line) => (line.key === key ? { ...line, ...changes } : line)));
  const onSuccess = () => {
    notifications.show({ message: t('attendees.saved'), closeButtonProps: { 'aria-label': t('common:close') } });
    onDone?.();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const filled = lines.filter(({ office, name }) => office.trim() !== '' || name.trim() !== '');
    setTried(true);
    if (filled.some(({ office }) => office.trim() === '')) return;
    const given = filled.map(({ office, name }) => ({ office: office.trim(), name: name.trim() || null }));
    mutate({ roomIds, attendees: given }, { onSuccess });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Text size="sm" c="var(--ink-soft)">
          {t(unit === null ? 'attendees.helpForAll' : unit.ownAttendees ? 'attendees.own' : 'attendees.followsAll')}
        </Text>
        {lines.map(({ key, office, name }, index) => (
          <Group key={key} gap="xs" align="flex-start" wrap="nowrap">
            <Stack gap={4} flex={1}>
              <TextInput
                aria-label={t('attendees.office', { place: index + 1 })}
                placeholder={t('attendees.officePlaceholder')}
                value={office}
                maxLength={120}
                error={tried && office.trim() === '' && name.trim() !== '' && t('attendees.officeMissing')}
                onChange={(event) => change(key, { office: event.currentTarget.value })}
              />
              <TextInput
                aria-label={t('attendees.name', { place: index + 1 })}
                placeholder={t('attendees.name', { place: '' })}
                value={name}
                maxLength={120}
                autoComplete="off"
                onChange={(event) => change(key, { name: event.currentTarget.value })}
              />
            </Stack>
            <ActionIcon
              variant="default"
              size={36}
              aria-label={t('attendees.remove', { place: index + 1 })}
              onClick={() => setLines(lines.filter((line) => line.key !== key))}
            >
              <IconTrash size={18} />
            </ActionIcon>
          </Group>
        ))}
        {error !== null && (
          <Text c="var(--trouble)" role="alert">
            {sentence(error)}
          </Text>
        )}
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconPlus size={18} />}
            disabled={lines.length >= MOST_ATTENDEES}
            onClick={() => setLines([...lines, draftOf()])}
          >
            {t('attendees.add')}
          </Button>
          <Button type="submit" loading={isPending}>
            {t('attendees.save')}
          </Button>
          {unit?.ownAttendees === true && (
            <Button variant="default" onClick={() => mutate({ roomIds, attendees: null }, { onSuccess })}>
              {t('attendees.backToAll')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
