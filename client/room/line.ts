import type { ConnectionState } from '../live/session.ts';
import type { MediaState } from '../media/media-state.ts';

/** The line as a room sees it: one state out of the two that the session knows, the graver one. */
export type Line =
  | { readonly kind: 'good' | 'weak' | 'connecting' | 'noMedia' }
  /** `since` is a moment of this computer's clock. */
  | { readonly kind: 'interrupted'; readonly since: number }
  | { readonly kind: 'lost'; readonly since: number; readonly attempt: number };

/** How the line stands. After the end of a session there is none: the page shows why instead. */
export const lineOf = (connection: ConnectionState, media: MediaState): Line => {
  switch (connection.kind) {
    case 'connecting':
    case 'atDoor':
    case 'ended':
      return { kind: 'connecting' };
    case 'reconnecting':
      return { kind: 'lost', since: connection.since, attempt: connection.attempt };
    case 'joined':
      return mediaLine(media);
  }
};

const mediaLine = (media: MediaState): Line => {
  switch (media.kind) {
    case 'none':
      return { kind: 'noMedia' };
    case 'connecting':
      return { kind: 'connecting' };
    case 'interrupted':
      return { kind: 'interrupted', since: media.since };
    case 'flowing':
      return { kind: media.quality };
  }
};
