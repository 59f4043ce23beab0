import type { Device } from 'mediasoup-client';
import type { MediaJoin } from '#shared/contract/media.ts';
import { rtpCapabilities } from '#shared/contract/rtp.ts';
import type { Locale } from '#shared/contract/locale.ts';
import type { Phase } from '#shared/contract/meetings.ts';
import { createCapture, type Capture } from '../media/capture.ts';
import type { DeviceLoader } from '../media/device.ts';
import { dutiesOf } from '../media/duties.ts';
import { createMediaSession } from '../media/media-session.ts';
import { outgoingsOf } from '../media/outgoings.ts';
import { createStore } from '../observable/readable.ts';
import { report } from '../observable/report.ts';
import { createScope } from '../observable/scope.ts';
import { createConnection } from './connection.ts';
import { mediaSignalOver } from './media-signal-over.ts';
import { dispatchPush, senderOver } from './messages.ts';
import { createOwnScreen } from './own-screen.ts';
import { loadPageDevice } from './page-device.ts';
import type { LiveSession } from './session.ts';
import type { Signal } from './signal.ts';
import { createSocketSignal } from './socket-signal.ts';
import { createViews } from './views.ts';
import { watchForWaking } from './wake-watch.ts';

export type SessionOptions = {
  meetingId: string;
  /** The language of the server's sentences. */
  locale: Locale;
  /** The mark of this browser; tells a rebooted room PC from a second one. */
  installationId?: string;
  /** What is captured of this computer; the session ends it with itself. Nothing, for those who only watch. */
  capture?: Capture;
  /** Ports, for tests. */
  signal?: Signal;
  loadDevice?: DeviceLoader;
};

const OVER: ReadonlySet<Phase> = new Set(['ended', 'closed', 'cancelled', 'postponed']);

/** A session that enters a meeting with `open` and stays in it until `close`, or until the server ends the connection. */
export const createLiveSession = ({
  meetingId,
  locale,
  installationId,
  capture = createCapture(undefined),
  signal = createSocketSignal({ locale, installationId }),
  loadDevice = loadPageDevice,
}: SessionOptions): LiveSession => {
  const scope = createScope();
  const views = createViews(Date.now);
  const soundBlocked = createStore(false);
  let device: Device | null = null;
  let watched: readonly string[] = [];

  const send = senderOver(signal, meetingId);
  const media = createMediaSession(mediaSignalOver(send), () => connection.rejoin());

  const takeUp = async (device: Device, offer: MediaJoin | null) => {
    try {
      await media.takeUp(device, offer);
    } catch (error) {
      report('the media could not be taken up', error);
    }
  };

  const join = async () => {
    const keep = media.expect();
    device = await loadDevice();
    const answer = await send('meeting.join', {
      rtpCapabilities: rtpCapabilities.parse(device.recvRtpCapabilities),
      ...(keep !== undefined && { keep }),
    });
    views.join(answer);
    void takeUp(device, answer.media);
    if (watched.length > 0) setWatched(watched);
  };
  const connection = createConnection(signal, scope, join, scope.end);

  const setWatched = (roomIds: readonly string[]) => {
    watched = roomIds;
    const phase = views.meeting.get()?.phase;
    // After the end there is nothing to be seen, and nothing to be asked.
    if (!signal.up || (phase !== undefined && OVER.has(phase))) return;
    send('watch.set', { roomIds: [...roomIds] }).catch((error: unknown) =>
      report('the thumbnails were not asked for', error),
    );
  };

  const screen = createOwnScreen(capture, views, {
    start: () => send('presentation.start', {}),
    stop: () => send('presentation.stop', {}),
  });

  let spoke = false;
  /** Follows what the meeting, one's own status and one's own switches say. */
  const reconcile = () => {
    const [self, meeting] = [views.self.get(), views.meeting.get()];
    if (!self || !meeting || scope.ended) return;
    if (OVER.has(meeting.phase)) capture.end();
    const speaks = dutiesOf(self, meeting).microphone;
    // A room whose turn comes is heard, whatever it did with its microphone the time before.
    const begins = speaks && !spoke;
    spoke = speaks;
    if (begins && self.standing === 'room') capture.setOn('microphone', true);
    capture.setSilenced(self.muted);
    screen.reconcile();
    void media.want(outgoingsOf(self, meeting, capture.local.get()));
  };
  for (const readable of [views.self, views.meeting, capture.local]) scope.onEnd(readable.subscribe(reconcile));

  signal.listen({
    onUp: connection.onUp,
    onDown: connection.onDown,
    onFailure: connection.onFailure,
    onPush: (name, payload) =>
      dispatchPush(
        {
          ...views.handlers,
          'lobby.decided': ({ admitted }) => connection.onDecided(admitted),
          'standing.changed': connection.rejoin,
          'media.consumers': (change) => void media.onConsumers(change),
          'media.offer': (offer) => {
            if (device) void takeUp(device, offer);
          },
          'connection.ended': connection.end,
        },
        name,
        payload,
      ),
  });

  /** The server has long given up a line that slept. Our side of it may not know for a while, and the media's side neither. */
  const wake = () => {
    connection.onDown();
    signal.renew();
  };

  scope.onEnd(signal.close);
  scope.onEnd(capture.end);
  scope.onEnd(media.end);
  const close = () => {
    if (scope.ended) return;
    signal.tell('meeting.leave', { meetingId });
    connection.end(null);
  };

  return {
    meetingId,
    connection: connection.state,
    media: media.state,
    meeting: views.meeting,
    self: views.self,
    totals: views.totals,
    voice: views.voice,
    board: views.board,
    texts: views.texts,
    streams: media.streams,
    local: capture.local,
    clockOffset: views.clockOffset,
    notice: views.notice,
    soundBlocked,
    send,
    setWatched,
    setSize: (consumerId, width, height) =>
      media.setSize(consumerId, width * window.devicePixelRatio, height * window.devicePixelRatio),
    setMicrophone: (on) => capture.setOn('microphone', on),
    setCamera: (on) => capture.setOn('camera', on),
    startScreen: screen.start,
    stopScreen: screen.stop,
    dismissNotice: () => views.notice.set(null),
    reportSoundBlocked: soundBlocked.set,
    open: () => {
      scope.listen(window, 'pagehide', close);
      watchForWaking(scope, wake);
      if (!scope.ended) signal.open();
    },
    close,
  };
};
