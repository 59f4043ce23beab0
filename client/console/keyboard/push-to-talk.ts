import type { LiveSession } from '../../live/session.ts';
import { createStore, type Readable } from '../../observable/readable.ts';

export type PushToTalk = {
  /** Whether the microphone is on because the key is held. */
  talking: Readable<boolean>;
  press: () => void;
  release: () => void;
};

/** Unmutes the own microphone while a key is held. A microphone that is on already is left alone. */
export const createPushToTalk = ({
  local,
  setMicrophone,
}: Pick<LiveSession, 'local' | 'setMicrophone'>): PushToTalk => {
  const talking = createStore(false);
  return {
    talking,
    press() {
      if (talking.get() || local.get().microphoneOn) return;
      talking.set(true);
      setMicrophone(true);
    },
    release() {
      if (!talking.get()) return;
      talking.set(false);
      setMicrophone(false);
    },
  };
};
