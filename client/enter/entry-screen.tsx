import { IconVideoOff } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingDetail } from '#shared/contract/meetings.ts';
import { useReadable } from '../live/hooks.ts';
import type { Capture } from '../media/capture.ts';
import type { LocalMedia } from '../media/local-media.ts';
import { TrackVideo } from '../stage/track-video.tsx';
import { DeviceProblemNote } from './device-problem.tsx';
import { DeviceSelect } from './device-select.tsx';
import { LevelBar } from './level-bar.tsx';
import classes from './enter.module.css';

/** What the entrance says of the meeting. */
export type EntryMeeting = Pick<MeetingDetail, 'id' | 'title' | 'organiserName' | 'standing'>;

export type EntryScreenProps = { meeting: EntryMeeting; capture: Capture; onEnter: () => void };

/** Before a meeting: one's own picture, a bar that moves with one's voice, and one button. */
export function EntryScreen({ meeting, capture, onEnter }: EntryScreenProps) {
  const { t } = useTranslation('enter');
  const local = useReadable(capture.local);
  const button = useRef<HTMLButtonElement>(null);
  // One press of a key is all that most people need here.
  useEffect(() => button.current?.focus(), []);
  return (
    <main className={classes.screen}>
      <Preview local={local} />
      <section className={classes.panel}>
        <header>
          <p className={classes.eyebrow}>{t('heading')}</p>
          <h1 className={classes.title}>{meeting.title}</h1>
          <p className={classes.organiser}>{meeting.organiserName}</p>
        </header>
        <div className={classes.devices}>
          <DeviceSelect kind="camera" capture={capture} devices={local.cameras} deviceId={local.cameraId} />
          <DeviceProblemNote kind="camera" capture={capture} source={local.camera} />
          <DeviceSelect kind="microphone" capture={capture} devices={local.microphones} deviceId={local.microphoneId} />
          <DeviceProblemNote kind="microphone" capture={capture} source={local.microphone} />
          <div className={classes.levelRow}>
            {local.microphone.track && <LevelBar track={local.microphone.track} />}
            <p className={classes.hint}>{local.microphone.track && t('levelHint')}</p>
          </div>
        </div>
        <footer>
          <button ref={button} type="button" className={classes.enter} onClick={onEnter} data-testid="enter">
            {t('enter')}
          </button>
          <p className={classes.hint}>{hintOf(meeting, local, t)}</p>
          <Link to="/" className={classes.back}>
            {t('back')}
          </Link>
        </footer>
      </section>
    </main>
  );
}

const hintOf = (meeting: EntryMeeting, local: LocalMedia, t: (key: 'withoutDevices' | 'whenSpeaking') => string) => {
  if (local.camera.state === 'problem' || local.microphone.state === 'problem') return t('withoutDevices');
  return meeting.standing === 'room' ? t('whenSpeaking') : null;
};

function Preview({ local: { camera } }: { local: LocalMedia }) {
  const { t } = useTranslation('enter');
  return (
    <figure className={classes.preview}>
      {camera.track ? (
        <TrackVideo className={classes.video} track={camera.track} data-testid="preview-video" />
      ) : (
        <div className={classes.noPreview}>
          <IconVideoOff aria-hidden />
          {camera.state === 'starting' && <span>{t('starting')}</span>}
        </div>
      )}
      <figcaption>{t('preview')}</figcaption>
    </figure>
  );
}
