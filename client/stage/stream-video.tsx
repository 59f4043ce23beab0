import { useCallback, useState } from 'react';
import type { RemoteStream } from '../media/remote-stream.ts';
import { TrackVideo, type TrackVideoProps } from './track-video.tsx';
import { useShownSize } from './use-shown-size.ts';

type StreamVideoProps = Omit<TrackVideoProps, 'track'> & { stream: RemoteStream };

/** The picture of a stream that is received, on the stage or as a thumbnail. Its layer follows the size it has here. */
export function StreamVideo({ stream, onElement, ...video }: StreamVideoProps) {
  const [element, setElement] = useState<HTMLVideoElement | null>(null);
  useShownSize(element, stream.consumerId);
  const { party, source, purpose, track } = stream;
  // The same function in every rendering: a new one would take the picture from the element and give it back.
  const take = useCallback(
    (next: HTMLVideoElement | null) => {
      setElement(next);
      onElement?.(next);
    },
    [onElement],
  );
  return (
    <TrackVideo
      data-testid={`${purpose}-video`}
      data-party={party}
      data-source={source}
      {...video}
      track={track}
      onElement={take}
    />
  );
}
