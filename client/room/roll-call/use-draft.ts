import { useEffect, useState } from 'react';
import type { SelfView } from '#shared/contract/views.ts';
import { useLive } from '../../live/hooks.ts';
import { report } from '../../observable/report.ts';
import { EMPTY_DRAFT, fromPrevious, type Draft, type Previous } from './draft.ts';

type Asked = NonNullable<SelfView['rollCall']>;

/** The draft of a roll call, and what the room said the last time. */
export type Drafting = {
  draft: Draft;
  setDraft: (draft: Draft) => void;
  /** To be offered; null where there is nothing, or where it is what was said to this roll call already. */
  offer: Previous | null;
};

/**
 * Begins each roll call empty, with the last list on offer. After a reload what was said to this one already is the
 * draft: it is changed, and not typed again.
 */
export const useDraft = ({ rollCallId, answeredAt }: Asked): Drafting => {
  const session = useLive();
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [offer, setOffer] = useState<Previous | null>(null);
  const [saidBefore] = useState(answeredAt);
  useEffect(() => {
    let current = true;
    const ask = async () => {
      const { previous } = await session.send('rollCall.previous', {});
      if (!current || previous === null) return;
      if (previous.at === saidBefore) setDraft(fromPrevious(previous));
      else setOffer(previous);
    };
    // Without it the list is typed: no reason to trouble anybody.
    ask().catch((error: unknown) => report('the last list was not told', error));
    return () => {
      current = false;
    };
  }, [session, rollCallId, saidBefore]);
  return { draft, setDraft, offer };
};
