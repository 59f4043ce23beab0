import { Anchor, Group, Stack, Text } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReadyRoom } from '#shared/contract/rooms.ts';
import { formatTime } from '../ui/format.ts';
import { LightBadge } from './light-badge.tsx';

/** One room of the board: its light, why it is so, and whom to call. */
export function ReadyRoomLine({ room }: { room: ReadyRoom }) {
  const { t } = useTranslation('readiness');
  const { unitName, light, reason, findings, checkedAt } = room;
  return (
    <Group
      align="flex-start"
      justify="space-between"
      gap="sm"
      py={8}
      data-testid={`ready-${room.roomId}`}
      data-light={light}
    >
      <Group align="flex-start" gap="sm" flex="1 1 22rem" miw={0}>
        <LightBadge light={light} />
        <Stack gap={0} flex="1 1 14rem" miw={0}>
          <Text fw={600}>{unitName}</Text>
          {reason !== null && <Text size="sm">{t(`room.${reason}`)}</Text>}
          {findings.map((finding) => (
            <Text key={finding.item} size="sm">
              {t('board.problem', { item: t(`items.${finding.item}`), advice: t(`advice.${finding.reason}`) })}
            </Text>
          ))}
          {checkedAt !== null && (
            <Text size="xs" c="var(--ink-soft)">
              {t('board.checkedAt', { time: formatTime(checkedAt) })}
            </Text>
          )}
        </Stack>
      </Group>
      {light !== 'green' && <Phones room={room} />}
    </Group>
  );
}

function Phones({ room: { phone, technicians } }: { room: ReadyRoom }) {
  const { t } = useTranslation('readiness');
  const numbers = [
    { who: t('board.roomPhone'), number: phone },
    ...technicians.map((technician) => ({ who: t('board.technician', technician), number: technician.phone })),
  ];
  return (
    <Stack gap={2} flex="0 1 18rem">
      {numbers.map(({ who, number }) => (
        <Text key={who} size="sm">
          <IconPhone size={14} aria-hidden /> {who}:{' '}
          {number === null ? t('board.noPhone') : <Anchor href={`tel:${number}`}>{number}</Anchor>}
        </Text>
      ))}
    </Stack>
  );
}
