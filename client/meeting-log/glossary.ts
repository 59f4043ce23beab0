import type { RecordedEvent } from '#shared/contract/events.ts';

/** What ids in the log stand for, as far as the events read so far tell. */
export type Glossary = {
  /** Titles of the agenda's items. */
  items: ReadonlyMap<string, string>;
  /** Questions of votes, and the words of their choices under `voteId/choiceId`. */
  votes: ReadonlyMap<string, string>;
};

export const glossaryOf = (recorded: readonly RecordedEvent[]): Glossary => {
  const items = new Map<string, string>();
  const votes = new Map<string, string>();
  for (const { event } of recorded) {
    if (event.type === 'meeting.convened')
      for (const { itemId, title } of event.payload.agenda) items.set(itemId, title);
    if (event.type !== 'vote.opened') continue;
    const { voteId, question, choices } = event.payload;
    votes.set(voteId, question);
    for (const { choiceId, text } of choices) votes.set(`${voteId}/${choiceId}`, text);
  }
  return { items, votes };
};
