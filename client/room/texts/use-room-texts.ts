import { useMemo, useState } from 'react';
import { nanoid } from 'nanoid';
import type { TextMessage, TextThread } from '#shared/contract/text-messages.ts';
import { useLive, useReadable } from '../../live/hooks.ts';
import { createReadMarks } from '../../texts/read-marks.ts';

/** The one conversation that a room has, as far as reading goes. */
const OWN = 'room';

/** The messages to this room that nobody in it has read yet, and what writes and reads. */
export type RoomTexts = {
  unread: readonly TextMessage[];
  read: (message: TextMessage) => void;
  send: (thread: TextThread, text: string) => Promise<unknown>;
};

export const useRoomTexts = (): RoomTexts => {
  const session = useLive();
  const texts = useReadable(session.texts);
  const [marks] = useState(() => createReadMarks(localStorage, session.meetingId));
  const until = useReadable(marks.until).get(OWN) ?? 0;
  return useMemo(
    () => ({
      unread: texts.filter(({ fromRoom, at }) => !fromRoom && at > until),
      read: ({ at }) => marks.read(OWN, at),
      send: (thread, text) => session.send('text.send', { messageId: nanoid(), thread, roomId: null, text }),
    }),
    [session, texts, marks, until],
  );
};
