import { Button, List, Stack, Text } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from '#shared/contract/views.ts';
import { useLive } from '../../live/hooks.ts';
import { ask } from '../commands/ask.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useSend } from '../commands/use-send.ts';
import { useRights } from '../rights/use-rights.ts';
import { presentOf } from './present.ts';

/** Opens, pauses, resumes and ends the meeting: only what the phase and the viewer's rights allow is there. */
export function PhaseButtons({ view }: { view: MeetingView }) {
  const { t } = useTranslation('console');
  const { may } = useRights();
  const send = useSend();
  const session = useLive();
  const { phase } = view;

  const askToEnd = () => {
    const present = presentOf(session.board.get(), session.totals.get())?.present ?? 0;
    ask({
      title: t('endQuestion.title'),
      consequence: <EndConsequence view={view} present={present} />,
      confirm: t('endQuestion.confirm'),
      cancel: t('endQuestion.keep'),
      testId: 'confirm-end',
      onConfirm: () => void send('meeting.end', {}),
    });
  };

  return (
    <>
      {phase === 'convened' && may('meeting.open') && (
        <CommandButton
          command={() => send('meeting.open', {})}
          leftSection={<IconPlayerPlay size={18} aria-hidden />}
          data-testid="open-meeting"
        >
          {t('open')}
        </CommandButton>
      )}
      {phase === 'open' && may('meeting.pause') && (
        <CommandButton
          command={() => send('meeting.pause', {})}
          variant="default"
          leftSection={<IconPlayerPause size={18} aria-hidden />}
          data-testid="pause-meeting"
        >
          {t('pause')}
        </CommandButton>
      )}
      {phase === 'paused' && may('meeting.resume') && (
        <CommandButton
          command={() => send('meeting.resume', {})}
          leftSection={<IconPlayerPlay size={18} aria-hidden />}
          data-testid="resume-meeting"
        >
          {t('resume')}
        </CommandButton>
      )}
      {(phase === 'open' || phase === 'paused') && may('meeting.end') && (
        <Button
          variant="outline"
          color="red.9"
          leftSection={<IconPlayerStop size={18} aria-hidden />}
          onClick={askToEnd}
          data-testid="end-meeting"
        >
          {t('end')}
        </Button>
      )}
    </>
  );
}

/** What ending does, and to whom. */
function EndConsequence({ view, present }: { view: MeetingView; present: number }) {
  const { t } = useTranslation('console');
  return (
    <Stack gap="xs">
      <Text>{t('endQuestion.body', { title: view.title })}</Text>
      <List>
        <List.Item>{t('endQuestion.present', { count: present })}</List.Item>
        {view.speaker !== null && <List.Item>{t('endQuestion.speaker', { name: view.speaker.name })}</List.Item>}
        <List.Item>{t('endQuestion.attendance')}</List.Item>
      </List>
    </Stack>
  );
}
