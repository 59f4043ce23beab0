import { Button, VisuallyHidden } from '@mantine/core';
import { IconMicrophoneOff, IconPlayerStop, IconPlus, IconScreenShareOff } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from '#shared/contract/views.ts';
import { useLive, useReadable } from '../../live/hooks.ts';
import { useActions } from '../commands/actions.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useSend } from '../commands/use-send.ts';
import { useRights } from '../rights/use-rights.ts';
import { FloorClock } from './floor-clock.tsx';
import classes from './stage.module.css';

type Speaker = NonNullable<MeetingView['speaker']>;

const EXTENSION_SECONDS = 60;

/**
 * Who has the floor, for how long yet, and what can be done about it; who else shares a screen. One's own sharing is ended
 * where it was begun.
 */
export const FloorBar = memo(function FloorBar({ view }: { view: MeetingView }) {
  const self = useReadable(useLive().self);
  const presenter = view.presenter !== null && view.presenter.party !== self?.party ? view.presenter : null;
  // A discussion has no floor.
  const withFloor = view.mode === 'briefing' || view.phase !== 'open';
  if (!withFloor && presenter === null) return null;
  return (
    <div className={classes.floor}>
      {withFloor && (view.speaker === null ? <EmptyFloor view={view} /> : <Speaking speaker={view.speaker} />)}
      {presenter !== null && <Presenting presenter={presenter} />}
    </div>
  );
});

function EmptyFloor({ view }: { view: MeetingView }) {
  const { t } = useTranslation('console');
  const word = view.phase === 'convened' ? 'floor.notOpen' : view.phase === 'paused' ? 'floor.paused' : 'floor.nobody';
  return <p className={classes.nobody}>{t(word)}</p>;
}

function Speaking({ speaker }: { speaker: Speaker }) {
  const { t } = useTranslation('console');
  return (
    <div className={classes.floorRow}>
      <span className={classes.star} aria-hidden>
        ★
      </span>
      <p className={classes.speaker} data-testid="speaker" data-room={speaker.roomId}>
        <span className={classes.speakerName} title={speaker.name}>
          {speaker.name} <VisuallyHidden component="span">{t('floor.speaking')}</VisuallyHidden>
        </span>
        {speaker.muted && (
          <span className={classes.muted}>
            <IconMicrophoneOff size={15} aria-hidden /> {t('floor.muted')}
          </span>
        )}
      </p>
      <FloorClock speaker={speaker} />
      <SpeakerButtons speaker={speaker} />
    </div>
  );
}

function SpeakerButtons({ speaker }: { speaker: Speaker }) {
  const { t } = useTranslation('console');
  const { may } = useRights();
  const actions = useActions();
  return (
    <div className={classes.floorButtons}>
      {speaker.endsAt !== null && may('floor.extend') && (
        <CommandButton
          size="compact-sm"
          className={classes.dark}
          command={() => actions.extend(EXTENSION_SECONDS)}
          leftSection={<IconPlus size={15} aria-hidden />}
          data-testid="extend-floor"
        >
          {t('floor.extend')}
        </CommandButton>
      )}
      {may('room.mute') &&
        (speaker.muted ? (
          <CommandButton size="compact-sm" className={classes.dark} command={() => actions.unmute(speaker.roomId)}>
            {t('floor.unmute')}
          </CommandButton>
        ) : (
          <Button size="compact-sm" className={classes.dark} onClick={() => actions.mute(speaker.roomId)}>
            {t('floor.mute')}
          </Button>
        ))}
      {may('floor.take') && (
        <CommandButton
          size="compact-sm"
          className={classes.dark}
          command={actions.take}
          leftSection={<IconPlayerStop size={15} aria-hidden />}
          data-testid="take-floor"
        >
          {t('floor.take')}
        </CommandButton>
      )}
    </div>
  );
}

function Presenting({ presenter }: { presenter: NonNullable<MeetingView['presenter']> }) {
  const { t } = useTranslation('console');
  const { may } = useRights();
  const send = useSend();
  return (
    <div className={classes.floorRow} data-testid="presenter">
      <p className={classes.speaker}>{t('floor.presenting', { name: presenter.name })}</p>
      {may('presentation.stop') && (
        <CommandButton
          size="compact-sm"
          className={classes.dark}
          command={() => send('presentation.stop', {})}
          leftSection={<IconScreenShareOff size={15} aria-hidden />}
        >
          {t('own.stopShare')}
        </CommandButton>
      )}
    </div>
  );
}
