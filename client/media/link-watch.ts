import { createStore, type Readable } from '../observable/readable.ts';
import { report } from '../observable/report.ts';
import { createScope, type Scope } from '../observable/scope.ts';
import type { MediaLink } from './link.ts';
import { qualityAfter, type MediaState } from './media-state.ts';

const MEASURE_EVERY_MS = 5_000;
/** A new beginning of ICE gets this long to find a way, from when the server has answered. */
const PATIENCE_MS = 4_000;
/** So long after the server could not be asked it is asked again. */
const ASK_AGAIN_MS = 2_000;
/** A link that never opened is given this long. */
const OPENING_MS = 15_000;
const LONGEST_PATIENCE_MS = 60_000;

/** Watches one link after another, restarts what breaks, and says when a link is to be given up for a new one. */
export type LinkWatch = {
  readonly state: Readable<MediaState>;
  follow: (link: MediaLink) => void;
  /** The server has no media at the moment. */
  lost: () => void;
  end: () => void;
};

/** `giveUp` is called when a link has been broken for too long; each time without success the patience doubles. */
export const createLinkWatch = (giveUp: () => void): LinkWatch => {
  const state = createStore<MediaState>({ kind: 'none' });
  let scope: Scope = createScope();
  let failures = 0;

  const interrupted = () =>
    state.update((known) => (known.kind === 'interrupted' ? known : { kind: 'interrupted', since: Date.now() }));

  const fresh = () => {
    scope.end();
    scope = createScope();
    return scope;
  };

  const giveUpAfter = (milliseconds: number) =>
    scope.after(Math.min(milliseconds * 2 ** failures, LONGEST_PATIENCE_MS), () => {
      failures += 1;
      giveUp();
    });

  const waitedLong = (): boolean => {
    const known = state.get();
    return known.kind === 'interrupted' && Date.now() - known.since >= LONGEST_PATIENCE_MS;
  };

  const measure = async (link: MediaLink, current: Scope) => {
    const loss = await link.lossSinceLast();
    if (current.ended) return;
    state.update((known) => {
      if (known.kind !== 'flowing') return known;
      const quality = qualityAfter(known.quality, loss);
      return quality === known.quality ? known : { kind: 'flowing', quality };
    });
  };

  return {
    state,
    follow: (link) => {
      const current = fresh();
      if (state.get().kind === 'none') state.set({ kind: 'connecting' });
      let cancel = giveUpAfter(OPENING_MS);
      const mend = async () => {
        const asked = await link.restart().catch((error: unknown) => {
          report('the media were not restarted', error);
          return true;
        });
        if (current.ended || link.state.get() !== 'broken') return;
        cancel();
        // A server that is away, or without media, cannot give a new link either: it says when it can.
        cancel = asked || waitedLong() ? giveUpAfter(PATIENCE_MS) : scope.after(ASK_AGAIN_MS, () => void mend());
      };
      const look = () => {
        if (link.state.get() === 'opening') return;
        cancel();
        if (link.state.get() === 'broken') {
          interrupted();
          void mend();
        } else {
          failures = 0;
          state.set({ kind: 'flowing', quality: 'good' });
        }
      };
      current.onEnd(link.state.subscribe(look));
      current.every(MEASURE_EVERY_MS, () => void measure(link, current));
      look();
    },
    lost: () => {
      fresh();
      state.set({ kind: 'none' });
    },
    end: () => scope.end(),
  };
};
