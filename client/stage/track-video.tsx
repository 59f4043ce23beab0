import { useEffect, useRef, type ComponentProps } from 'react';
import { showTrack } from './show-track.ts';

export type TrackVideoProps = Omit<ComponentProps<'video'>, 'ref' | 'src' | 'children'> & {
  track: MediaStreamTrack;
  /** Told the element while it is there, null when it goes. */
  onElement?: (element: HTMLVideoElement | null) => void;
};

/** A picture, without sound: sound has its own elements, so that it goes on when a picture leaves the screen. */
export function TrackVideo({ track, onElement, ...video }: TrackVideoProps) {
  const ref = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const element = ref.current;
    return element ? showTrack(element, track) : undefined;
  }, [track]);
  useEffect(() => {
    const element = ref.current;
    return () => {
      if (element) element.srcObject = null;
    };
  }, []);
  useEffect(() => {
    onElement?.(ref.current);
    return () => onElement?.(null);
  }, [onElement]);
  return <video {...video} ref={ref} autoPlay muted playsInline disablePictureInPicture />;
}
