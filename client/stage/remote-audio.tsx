import { useEffect, useRef } from 'react';
import { useLive, useReadable } from '../live/hooks.ts';
import { nameOf } from '../media/device-problem.ts';
import type { RemoteStream } from '../media/remote-stream.ts';
import { report } from '../observable/report.ts';
import { showTrack } from './show-track.ts';

/** All sound of the meeting. Stands beside the pages' layout, so that no tab or fold ever silences anybody. */
export function RemoteAudio() {
  const { streams } = useLive();
  return useReadable(streams)
    .filter((stream) => stream.track.kind === 'audio')
    .map((stream) => <StreamAudio key={`${stream.party}/${stream.source}`} stream={stream} />);
}

function StreamAudio({ stream: { party, source, track } }: { stream: RemoteStream }) {
  const session = useLive();
  const blocked = useReadable(session.soundBlocked);
  const ref = useRef<HTMLAudioElement>(null);
  useEffect(() => {
    const element = ref.current;
    return element ? showTrack(element, track) : undefined;
  }, [track]);
  useEffect(() => {
    const element = ref.current;
    if (!element || blocked) return;
    element.play().catch((error: unknown) => {
      // Any other error means that the track was exchanged before it could play: the element's autoplay sees to it.
      if (nameOf(error) === 'NotAllowedError') session.reportSoundBlocked(true);
      else report('a sound did not begin to play', error);
    });
  }, [session, blocked, track]);
  return (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- Live speech: nobody writes captions.
    <audio ref={ref} autoPlay data-testid="stage-audio" data-party={party} data-source={source} />
  );
}
