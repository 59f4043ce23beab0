import { useState } from 'react';
import type { InvitedUnit } from '#shared/contract/invitations.ts';
import { replyStateOf } from '#shared/invitations/replies.ts';

/** Proposals of substitutes that are to be decided together. */
export type Choosing = {
  chosen: ReadonlySet<string>;
  /** How many of the units shown propose one. */
  possible: number;
  toggle: (roomId: string) => void;
  /** All that are shown, or, where they are chosen already, none. */
  toggleAll: () => void;
  clear: () => void;
};

/** Whether a unit proposes a substitute on which the chair has not decided. */
export const isProposal = ({ reply }: Pick<InvitedUnit, 'reply'>): boolean => replyStateOf(reply) === 'waiting';

/** Chooses among the proposals of the units shown. One that is decided meanwhile, or out of view, is not chosen any more. */
export function useChoosing(shown: readonly InvitedUnit[]): Choosing {
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const possible = new Set(shown.filter(isProposal).map(({ roomId }) => roomId));
  const chosen = wanted.intersection(possible);
  return {
    chosen,
    possible: possible.size,
    toggle: (roomId) => setWanted(chosen.symmetricDifference(new Set([roomId]))),
    toggleAll: () => setWanted(chosen.size === possible.size ? new Set() : possible),
    clear: () => setWanted(new Set()),
  };
}
