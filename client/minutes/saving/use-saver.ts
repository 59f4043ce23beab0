import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { DraftDesk } from '#shared/contract/drafts.ts';
import { deskQuery, saveDraft } from '../../api/drafts.ts';
import { useReadable } from '../../live/hooks.ts';
import { createSaver, type Saver, type Written } from './saver.ts';

/** After the last stroke. */
const PAUSE_MS = 1_500;
/** After a save that failed. */
const AGAIN_MS = 8_000;

/** Saves what is written on this desk a moment after the last stroke, and when the page is left. */
export function useSaver(meetingId: string, desk: DraftDesk): { saver: Saver; written: Written } {
  const client = useQueryClient();
  const [saver] = useState(() =>
    createSaver(desk, {
      save: async (request) => saveDraft(meetingId, desk.kind, request),
      load: async () => client.fetchQuery({ ...deskQuery(meetingId, desk.kind), staleTime: 0 }),
    }),
  );
  const written = useReadable(saver.written);
  const { saving } = written;
  useEffect(() => {
    if (saving.kind !== 'waiting' && saving.kind !== 'failed') return undefined;
    const timer = setTimeout(() => void saver.flush(), saving.kind === 'waiting' ? PAUSE_MS : AGAIN_MS);
    return () => clearTimeout(timer);
  }, [saver, saving, written.content]);
  useEffect(() => () => void leave(saver, client, meetingId, desk.kind), [saver, client, meetingId, desk.kind]);
  return { saver, written };
}

/** What was read before is old by now, for whoever opens the desk again. */
async function leave(
  saver: Saver,
  client: ReturnType<typeof useQueryClient>,
  meetingId: string,
  kind: DraftDesk['kind'],
): Promise<void> {
  await saver.flush();
  await client.invalidateQueries({ queryKey: deskQuery(meetingId, kind).queryKey });
}
