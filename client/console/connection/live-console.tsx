import { Button, Center, Loader, Stack, Text } from '@mantine/core';
import { IconAppWindow, IconDoorOff, IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Refusal } from '#shared/contract/refusals.ts';
import { useLive, useReadable, useReenter } from '../../live/hooks.ts';
import type { DoorCode } from '../../live/session.ts';
import { EmptyPanel } from '../../ui/empty-panel.tsx';
import { Console } from '../shell/console.tsx';
import { isOver } from './is-over.ts';
import { MeetingOver } from './meeting-over.tsx';

/** The console for as long as the meeting and the connection last; what stands in its place before and after. */
export function LiveConsole() {
  const session = useLive();
  const connection = useReadable(session.connection);
  const view = useReadable(session.meeting);
  const self = useReadable(session.self);
  if (view !== null && isOver(view.phase)) return <MeetingOver meetingId={view.meetingId} title={view.title} />;
  if (connection.kind === 'atDoor') return <AtDoor why={connection.why} />;
  if (connection.kind === 'ended') return <ConnectionOver refusal={connection.refusal} />;
  if (view === null || self === null) return <Connecting />;
  return <Console view={view} self={self} />;
}

/** Put out, or not let in: the page goes in by itself when that is changed. */
function AtDoor({ why }: { why: DoorCode }) {
  const { t } = useTranslation(['door', 'console']);
  const screen = why === 'waiting-in-lobby' ? 'waitScreen' : why === 'expelled' ? 'expelledScreen' : 'refusedScreen';
  return (
    <Center component="main" mih="100dvh" p="md">
      <EmptyPanel
        heading={1}
        icon={<IconDoorOff aria-hidden />}
        title={t(`door:${screen}.title`)}
        description={t(`door:${screen}.hint`)}
      >
        <Button component={Link} to="/" variant="default">
          {t('console:ended.meetings')}
        </Button>
      </EmptyPanel>
    </Center>
  );
}

function Connecting() {
  const { t } = useTranslation('console');
  return (
    <Center component="main" mih="100dvh" p="md">
      <Stack align="center" gap="xs" role="status">
        <Loader aria-hidden />
        <Text fw={600}>{t('connection.connecting')}</Text>
        <Text c="dimmed">{t('connection.connectingHint')}</Text>
      </Stack>
    </Center>
  );
}

/** The connection is over and does not come back by itself: why, and how to come back. */
function ConnectionOver({ refusal }: { refusal: Refusal | null }) {
  const { t } = useTranslation('console');
  const reenter = useReenter();
  const replaced = refusal?.code === 'replaced';
  return (
    <Center component="main" mih="100dvh" p="md">
      <EmptyPanel
        heading={1}
        icon={replaced ? <IconAppWindow aria-hidden /> : <IconPlugConnectedX aria-hidden />}
        title={t(replaced ? 'connection.replacedTitle' : 'connection.endedTitle')}
        description={replaced ? t('connection.replacedBody') : refusal?.message}
      >
        <Button onClick={reenter} data-testid="take-back">
          {t(replaced ? 'connection.takeBack' : 'connection.again')}
        </Button>
        <Button component={Link} to="/" variant="default">
          {t('ended.meetings')}
        </Button>
      </EmptyPanel>
    </Center>
  );
}
