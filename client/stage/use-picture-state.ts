import { useEffect, useState } from 'react';

/** `waiting`: no frame yet. `stalled`: there were frames, and now none come. */
export type PictureState = 'waiting' | 'moving' | 'stalled';

const LOOK_EVERY_MS = 1_000;
/** So many looks without a new frame are no hiccup. */
const STILL_LOOKS = 3;

/** Whether frames arrive in an element. A track tells nothing when its sender is paused or its line is cut; frames do. */
export const usePictureState = (element: HTMLVideoElement | null): PictureState => {
  const [state, setState] = useState<PictureState>('waiting');
  useEffect(() => {
    if (!element) return undefined;
    let frames = 0;
    let still = 0;
    const look = () => {
      // A hidden page draws nothing, and that is no trouble.
      if (document.hidden) return;
      const { totalVideoFrames } = element.getVideoPlaybackQuality();
      still = totalVideoFrames === frames ? still + 1 : 0;
      frames = totalVideoFrames;
      if (still === 0) setState('moving');
      else if (still >= STILL_LOOKS && frames > 0) setState('stalled');
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    element.addEventListener('loadeddata', look);
    return () => {
      clearInterval(timer);
      element.removeEventListener('loadeddata', look);
    };
  }, [element]);
  return state;
};
