import { useEffect, useState } from 'react';
import { useLive, useReadable } from '../../live/hooks.ts';
import { createTextDraft } from './draft.ts';
import { createSavedText } from './saved-text.ts';

/** The text of a conclusion, saved while it is typed for as long as the view is there. */
export const useSavedText = (conclusionId: string, saved: string) => {
  const session = useLive();
  const [keeper] = useState(() =>
    createSavedText({
      send: (text) => session.send('conclusion.write', { conclusionId, text }),
      connection: session.connection,
      draft: createTextDraft(localStorage, session.meetingId, conclusionId),
      saved,
    }),
  );
  useEffect(() => keeper.start(), [keeper]);
  useEffect(() => keeper.heard(saved), [keeper, saved]);
  const { text, state } = useReadable(keeper.store);
  return { text, state, type: keeper.type, save: keeper.save };
};
