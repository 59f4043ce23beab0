import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PairingCode } from '#shared/contract/accounts.ts';
import type { RoomDevices } from '#shared/contract/device-administration.ts';
import { usePairingCode } from '../../api/devices.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { formatClock, formatTime } from '../../ui/format.ts';
import classes from './code-dialog.module.css';

/** A pairing code, large enough to be read over the telephone, and how long it can still be used. */
export function CodeDialog({ room, onClose }: { room: RoomDevices | null; onClose: () => void }) {
  const { t } = useTranslation(['adminDevices', 'common']);
  return (
    <Modal
      opened={room !== null}
      onClose={onClose}
      title={room === null ? '' : t('codeFor', { name: room.unitName })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {room !== null && <Code key={room.roomId} roomId={room.roomId} onClose={onClose} />}
    </Modal>
  );
}

function Code({ roomId, onClose }: { roomId: string; onClose: () => void }) {
  const { t } = useTranslation(['adminDevices', 'common']);
  const issue = usePairingCode();
  const { mutate } = issue;
  useEffect(() => mutate(roomId), [mutate, roomId]);
  return (
    <Stack>
      {issue.error !== null && <ErrorPanel error={issue.error} onRetry={() => mutate(roomId)} />}
      {issue.data !== undefined && <Countdown code={issue.data} />}
      <Text>{t('codeHelp')}</Text>
      <Text fw={600} className={classes.address}>
        {new URL('/pair', location.href).href}
      </Text>
      <Group justify="flex-end">
        <Button variant="default" loading={issue.isPending} onClick={() => mutate(roomId)}>
          {t('newCode')}
        </Button>
        <Button onClick={onClose} data-autofocus>
          {t('common:close')}
        </Button>
      </Group>
    </Stack>
  );
}

function Countdown({ code: { code, expiresAt } }: { code: PairingCode }) {
  const { t } = useTranslation('adminDevices');
  const [now, setNow] = useState(Date.now);
  useInterval(() => setNow(Date.now()), 1000, { autoInvoke: true });
  const left = Math.max(0, expiresAt - now);
  return (
    <div className={classes.panel} data-expired={left === 0}>
      <p className={classes.code} data-testid="pairing-code">
        {code.slice(0, 4)} {code.slice(4)}
      </p>
      {left > 0 ? (
        <Text>
          {t('expires', { time: formatTime(expiresAt) })} <span className={classes.left}>{formatClock(left)}</span>
        </Text>
      ) : (
        <Text role="alert">{t('expired')}</Text>
      )}
    </div>
  );
}
