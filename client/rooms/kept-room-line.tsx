import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { KeptRoom, OperatorOfRoom } from '#shared/contract/rooms.ts';
import { LightBadge } from '../readiness/light-badge.tsx';
import { formatDate, formatMoment, instantAt } from '../ui/format.ts';

type Props = { room: KeptRoom; onEdit: (room: KeptRoom) => void };

/** One room of the list. */
export function KeptRoomLine({ room, onEdit }: Props) {
  const { t } = useTranslation('readiness');
  const { unitName, groupName, equipment, operators, mayKeep } = room;
  return (
    <Group
      align="flex-start"
      justify="space-between"
      gap="md"
      py="xs"
      style={{ borderBottom: '1px solid var(--line)' }}
      data-testid={`room-${room.roomId}`}
    >
      <Stack gap={0} flex="1 1 14rem" miw={0}>
        <Text fw={600}>{unitName}</Text>
        <Text size="sm" c="var(--ink-soft)">
          {groupName}
        </Text>
        <Text size="sm">{equipment === '' ? t('rooms.noEquipment') : equipment}</Text>
      </Stack>
      <Stack gap={0} flex="1 1 14rem" miw={0}>
        {operators.length === 0 && <Text size="sm">{t('rooms.noOperator')}</Text>}
        {operators.map((operator) => (
          <Operator key={operator.id} operator={operator} />
        ))}
      </Stack>
      <Proof room={room} />
      {mayKeep && (
        <Button
          variant="default"
          size="xs"
          aria-label={t('rooms.editOf', { name: unitName })}
          onClick={() => onEdit(room)}
        >
          {t('rooms.edit')}
        </Button>
      )}
    </Group>
  );
}

function Operator({ operator: { name, phone, trainedDay } }: { operator: OperatorOfRoom }) {
  const { t } = useTranslation('readiness');
  return (
    <Text size="sm">
      {name}
      {phone !== null && (
        <>
          {' · '}
          <Anchor href={`tel:${phone}`}>{phone}</Anchor>
        </>
      )}
      {' · '}
      {trainedDay === null
        ? t('rooms.untrained')
        : t('rooms.trained', { date: formatDate(instantAt(trainedDay, '00:00')) })}
    </Text>
  );
}

/** What the room's computer proves. */
function Proof({ room: { pairedAt, lastSeenAt, lastCheck } }: { room: KeptRoom }) {
  const { t } = useTranslation('readiness');
  const seen = lastSeenAt === null ? t('rooms.neverSeen') : t('rooms.lastSeen', { time: formatMoment(lastSeenAt) });
  return (
    <Stack gap={2} flex="1 1 16rem" miw={0} align="flex-start">
      {lastCheck !== null && <LightBadge light={lastCheck.verdict} />}
      <Text size="sm">
        {lastCheck === null ? t('rooms.neverChecked') : t('rooms.checkedAt', { time: formatMoment(lastCheck.at) })}
        {lastCheck !== null && ` · ${t('rooms.version', lastCheck)}`}
      </Text>
      <Text size="sm" c="var(--ink-soft)">
        {pairedAt === null ? t('rooms.unpaired') : `${t('rooms.pairedAt', { date: formatDate(pairedAt) })} · ${seen}`}
      </Text>
    </Stack>
  );
}
