import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { MeetingDraft } from '#shared/contract/meeting-drafts.ts';
import { beginDraft, MEETING_DRAFTS_KEY, meetingDraftQuery, saveMeetingDraft } from '../../api/meeting-drafts.ts';
import { useReadable } from '../../live/hooks.ts';
import type { ConveneValues } from '../form/values.ts';
import { draftContentOf } from './draft-content.ts';
import { createDraftKeeper, type DraftKeeper, type Kept } from './draft-keeper.ts';

/** After the last stroke. */
const PAUSE_MS = 1_500;
/** After a save that failed. */
const AGAIN_MS = 8_000;

/** Keeps the form as a draft once it is one: a moment after the last stroke, and when the page is left. */
export function useDraftKeeper(
  values: ConveneValues,
  opened: MeetingDraft | null,
): { keeper: DraftKeeper; kept: Kept } {
  const client = useQueryClient();
  const [keeper] = useState(() =>
    createDraftKeeper(opened, {
      begin: beginDraft,
      save: saveMeetingDraft,
      load: async (draftId) => client.fetchQuery(meetingDraftQuery(draftId)),
    }),
  );
  const kept = useReadable(keeper.kept);
  const { keeping } = kept;
  useEffect(() => keeper.write(draftContentOf(values)), [keeper, values]);
  useEffect(() => {
    if (keeping.kind !== 'waiting' && keeping.kind !== 'failed') return undefined;
    const timer = setTimeout(() => void keeper.flush(), keeping.kind === 'waiting' ? PAUSE_MS : AGAIN_MS);
    return () => clearTimeout(timer);
  }, [keeper, keeping, values]);
  useEffect(() => () => void leave(keeper, client), [keeper, client]);
  return { keeper, kept };
}

/** The list of drafts that was read before is old by now. */
async function leave(keeper: DraftKeeper, client: ReturnType<typeof useQueryClient>): Promise<void> {
  await keeper.flush();
  await client.invalidateQueries({ queryKey: MEETING_DRAFTS_KEY });
}
