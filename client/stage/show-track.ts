/**
 * Shows a track in an element. An element that shows another one keeps its last frame until the new track brings its
 * first, so that a reconnecting is seen as a pause and not as darkness. Answers what calls the waiting off.
 */
export const showTrack = (element: HTMLMediaElement, track: MediaStreamTrack): (() => void) => {
  const show = () => {
    element.srcObject = new MediaStream([track]);
  };
  if (!track.muted || !element.srcObject) {
    show();
    return () => undefined;
  }
  track.addEventListener('unmute', show, { once: true });
  return () => track.removeEventListener('unmute', show);
};
