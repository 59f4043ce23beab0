const PATIENCE_MS = 5_000;

/** Calls back once all tracks bring something, or after a while if they do not. Answers what calls it off. */
export const untilFlowing = (tracks: readonly MediaStreamTrack[], then: () => void): (() => void) => {
  const silent = new Set(tracks.filter((track) => track.muted));
  const listening = new AbortController();
  const finish = () => {
    listening.abort();
    clearTimeout(timer);
    then();
  };
  const timer = setTimeout(finish, silent.size === 0 ? 0 : PATIENCE_MS);
  for (const track of silent) {
    const onUnmute = () => {
      silent.delete(track);
      if (silent.size === 0) finish();
    };
    track.addEventListener('unmute', onUnmute, { once: true, signal: listening.signal });
  }
  return () => {
    listening.abort();
    clearTimeout(timer);
  };
};
