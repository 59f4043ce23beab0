import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { MeetingDetail } from '#shared/contract/meetings.ts';
import { installationId } from '../api/installation.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { createLiveSession } from '../live/create-session.ts';
import { LiveContext, ReenterContext } from '../live/hooks.ts';
import { pageDevices } from '../media/page-devices.ts';
import { loadPageDevice } from '../live/page-device.ts';
import type { LiveSession } from '../live/session.ts';
import { type Capture, createCapture } from '../media/capture.ts';
import { report } from '../observable/report.ts';
import { RemoteAudio } from '../stage/remote-audio.tsx';
import { type EntryMeeting, EntryScreen } from './entry-screen.tsx';
import { UnsupportedBrowser } from './unsupported-browser.tsx';

export type LiveEntranceProps = {
  meeting: EntryMeeting;
  /** At the press of the button, while the browser still knows that it was the user's wish. */
  onEnter?: () => void;
  /** The live page, which finds the session by `useLive`. */
  children: ReactNode;
};

const SENDERS: ReadonlySet<MeetingDetail['standing']> = new Set(['chair', 'deputy', 'room']);

/** Stands before a live page: those who send choose their devices first, the others go straight in. */
export function LiveEntrance(props: LiveEntranceProps) {
  const [visit, setVisit] = useState(0);
  const reenter = useCallback(() => setVisit((count) => count + 1), []);
  if (typeof RTCPeerConnection === 'undefined') return <UnsupportedBrowser />;
  return (
    <ReenterContext value={reenter}>
      {SENDERS.has(props.meeting.standing) ? (
        <SenderEntrance key={visit} {...props} />
      ) : (
        <WatcherEntrance key={visit} {...props} />
      )}
    </ReenterContext>
  );
}

function SenderEntrance({ meeting, onEnter, children }: LiveEntranceProps) {
  const { locale } = useLocale();
  const [capture] = useState(() => createCapture(pageDevices()));
  const [session, setSession] = useState<LiveSession | null>(null);
  useEffect(() => {
    void capture.start();
    loadPageDevice().catch((error: unknown) => report('the media are not ready yet', error));
    return capture.end;
  }, [capture]);
  const enter = () => {
    onEnter?.();
    setSession(createLiveSession({ meetingId: meeting.id, locale, installationId: installationId(), capture }));
  };
  if (session) return <Inside session={session}>{children}</Inside>;
  return <EntryScreen meeting={meeting} capture={capture} onEnter={enter} />;
}

function WatcherEntrance({ meeting, children }: LiveEntranceProps) {
  const { locale } = useLocale();
  const [capture] = useState(() => createCapture(pageDevices()));
  const [session] = useState(() => createLiveSession({ meetingId: meeting.id, locale, capture }));
  useEffect(() => captureForHost(session, capture), [session, capture]);
  return <Inside session={session}>{children}</Inside>;
}

/** Who came to watch and is named deputy in the midst of the meeting is asked for camera and microphone then. */
const captureForHost = (session: LiveSession, capture: Capture): (() => void) => {
  let asked = false;
  return session.self.subscribe(() => {
    if (asked || !SENDERS.has(session.self.get()?.standing ?? null)) return;
    asked = true;
    void capture.start();
  });
};

function Inside({ session, children }: { session: LiveSession; children: ReactNode }) {
  useEffect(() => {
    session.open();
    return () => session.close();
  }, [session]);
  return (
    <LiveContext value={session}>
      <RemoteAudio />
      {children}
    </LiveContext>
  );
}
