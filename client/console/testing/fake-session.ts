import type { PartyId } from '#shared/contract/ids.ts';
import { liveSchemas } from '#shared/contract/live.ts';
import type { Standing } from '#shared/contract/meetings.ts';
import type { Refusal } from '#shared/contract/refusals.ts';
import type { TextMessage } from '#shared/contract/text-messages.ts';
import type { MeetingView, SelfView, TotalsView } from '#shared/contract/views.ts';
import type { BoardState, ConnectionState, LiveSession, SessionMessage } from '../../live/session.ts';
import { NOTHING_CAPTURED, type LocalMedia } from '../../media/local-media.ts';
import type { MediaState } from '../../media/media-state.ts';
import type { RemoteStream } from '../../media/remote-stream.ts';
import { createStore } from '../../observable/readable.ts';
import { meetingOf, selfOf } from './samples.ts';

/** A message that a view sent, as the server would have accepted it. */
export type Sent = { name: SessionMessage; payload: unknown };

/** A session without a server: tests set what it tells, and read what was asked of it. */
export const createFakeSession = (standing: Standing, board: BoardState | null = null) => {
  const stores = {
    connection: createStore<ConnectionState>({ kind: 'joined' }),
    media: createStore<MediaState>({ kind: 'flowing', quality: 'good' }),
    meeting: createStore<MeetingView | null>(meetingOf({})),
    self: createStore<SelfView | null>(selfOf(standing)),
    totals: createStore<TotalsView | null>({ present: 3, invited: 5 }),
    voice: createStore<PartyId | null>(null),
    board: createStore<BoardState | null>(board),
    texts: createStore<readonly TextMessage[]>([]),
    streams: createStore<readonly RemoteStream[]>([]),
    local: createStore<LocalMedia>({ ...NOTHING_CAPTURED, microphoneOn: false }),
    clockOffset: createStore(0),
    notice: createStore<Refusal | null>(null),
    soundBlocked: createStore(false),
  };
  const sent: Sent[] = [];
  const watched: (readonly string[])[] = [];
  /** What the messages are answered that ask for something. */
  const answers = new Map<SessionMessage, unknown>([
    ['rollCall.previous', { previous: null }],
    ['rollCall.start', { rollCallId: 'c1' }],
  ]);
  let failure: Error | null = null;

  const session: LiveSession = {
    meetingId: 'm1',
    ...stores,
    send: (name, payload) => {
      liveSchemas[name].request.parse({ ...payload, meetingId: 'm1' });
      sent.push({ name, payload });
      // Most messages of the views are answered with nothing.
      if (failure !== null) return Promise.reject(failure);
      return Promise.resolve(liveSchemas[name].answer.parse(answers.get(name) ?? {}));
    },
    setWatched: (roomIds) => void watched.push(roomIds),
    setSize: () => undefined,
    setMicrophone: (microphoneOn) => stores.local.update((local) => ({ ...local, microphoneOn })),
    setCamera: (cameraOn) => stores.local.update((local) => ({ ...local, cameraOn })),
    startScreen: () => (failure === null ? Promise.resolve() : Promise.reject(failure)),
    stopScreen: () => Promise.resolve(),
    dismissNotice: () => stores.notice.set(null),
    reportSoundBlocked: stores.soundBlocked.set,
    open: () => undefined,
    close: () => undefined,
  };
  return {
    session,
    stores,
    sent,
    answers,
    watched,
    /** From now on every message is refused with this. */
    failWith: (error: Error) => {
      failure = error;
    },
  };
};
export type FakeSession = ReturnType<typeof createFakeSession>;
