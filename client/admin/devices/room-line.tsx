import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconQrcode, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PairedDevice, RoomDevices } from '#shared/contract/device-administration.ts';
import { useRevokeDevice, useRevokeRoom } from '../../api/devices.ts';
import { formatMoment } from '../../ui/format.ts';
import { useConfirm } from '../confirm/use-confirm.ts';
import classes from './room-line.module.css';

/** A room: its computers, a code for one more, and the end of the pairing of one or of all. */
export function RoomLine({ room, onPair }: { room: RoomDevices; onPair: (room: RoomDevices) => void }) {
  const { t } = useTranslation('adminDevices');
  const { confirm } = useConfirm();
  const revokeAll = useRevokeRoom();
  const { unitName: name, groupName, roomId, devices } = room;
  const own = devices.filter(({ simulated }) => !simulated);
  return (
    <div className={classes.card} data-testid="room-devices">
      <div>
        <Text fw={600}>{name}</Text>
        {groupName !== name && (
          <Text size="sm" c="var(--ink-soft)">
            {groupName}
          </Text>
        )}
      </div>
      <div>
        {devices.length === 0 && <Text c="var(--ink-soft)">{t('noDevice')}</Text>}
        {devices.map((device) => (
          <DeviceLine key={device.id} device={device} room={name} />
        ))}
      </div>
      <Group gap="xs" justify="flex-end" className={classes.actions}>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconQrcode size={16} />}
          aria-label={t('codeFor', { name })}
          onClick={() => onPair(room)}
        >
          {t('code')}
        </Button>
        {own.length > 1 && (
          <Button
            variant="default"
            size="xs"
            aria-label={t('revokeAllOf', { name })}
            onClick={() =>
              confirm({
                title: t('confirmAll.title', { name, count: own.length }),
                body: t('confirmAll.body'),
                label: t('revokeAll'),
                act: () => revokeAll.mutateAsync(roomId),
              })
            }
          >
            {t('revokeAll')}
          </Button>
        )}
      </Group>
    </div>
  );
}

function DeviceLine({ device, room }: { device: PairedDevice; room: string }) {
  const { t } = useTranslation('adminDevices');
  const { confirm } = useConfirm();
  const revoke = useRevokeDevice();
  const { id, installation, pairedAt, lastSeenAt, simulated } = device;
  const label = simulated ? t('simulated') : installation;
  return (
    <Group gap="xs" wrap="nowrap">
      <div className={classes.device}>
        <Text span fw={500}>
          {label}
        </Text>{' '}
        <Text span size="sm" c="var(--ink-soft)">
          {t('paired', { moment: formatMoment(pairedAt) })} ·{' '}
          {lastSeenAt === null ? t('neverSeen') : t('lastSeen', { moment: formatMoment(lastSeenAt) })}
        </Text>
      </div>
      <ActionIcon
        variant="subtle"
        color="red"
        aria-label={t('revokeOf', { name: room, device: label })}
        onClick={() =>
          confirm({
            title: t('confirmOne.title', { name: room, device: label }),
            body: t('confirmOne.body'),
            label: t('revoke'),
            act: () => revoke.mutateAsync(id),
          })
        }
      >
        <IconTrash size={18} />
      </ActionIcon>
    </Group>
  );
}
