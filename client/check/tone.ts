const SECONDS = 1.6;
const NOTES = [523, 659, 784];

/** Plays three notes over the loudspeaker. To be called by a press of a key: browsers play nothing by themselves. */
export const playTone = async (): Promise<void> => {
  const context = new AudioContext();
  await context.resume();
  const gain = context.createGain();
  gain.gain.value = 0.25;
  gain.connect(context.destination);
  const ended = NOTES.map(async (frequency, at) => {
    const note = context.createOscillator();
    note.frequency.value = frequency;
    note.connect(gain);
    const begin = context.currentTime + (at * SECONDS) / NOTES.length;
    note.start(begin);
    note.stop(begin + SECONDS / NOTES.length);
    const { promise, resolve } = Promise.withResolvers<void>();
    note.addEventListener('ended', () => resolve(), { once: true });
    await promise;
  });
  await Promise.all(ended);
  await context.close();
};
