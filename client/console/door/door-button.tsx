import { ActionIcon, Drawer, Indicator, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDoorEnter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BoardState } from '../../live/session.ts';
import { DoorPanel } from './door-panel.tsx';
import { useKnockToasts } from './use-knock-toasts.ts';

/** The door behind a button, with how many wait there. */
export function DoorButton({ board }: { board: BoardState }) {
  const { t } = useTranslation(['door', 'common']);
  const [opened, { open, close }] = useDisclosure();
  const waiting = board.lobby.filter(({ refused }) => !refused);
  useKnockToasts(waiting, opened, open);
  const label = waiting.length === 0 ? t('door:title') : t('door:open', { count: waiting.length });
  return (
    <>
      <Tooltip label={label}>
        <Indicator label={waiting.length} size={20} disabled={waiting.length === 0} color="red.9" offset={6}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={label}
            onClick={open}
            data-testid="open-door"
            data-waiting={waiting.length}
          >
            <IconDoorEnter size={20} aria-hidden />
          </ActionIcon>
        </Indicator>
      </Tooltip>
      <Drawer
        opened={opened}
        onClose={close}
        position="right"
        size={460}
        title={t('door:title')}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <DoorPanel board={board} />
      </Drawer>
    </>
  );
}
