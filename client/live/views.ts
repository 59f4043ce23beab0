import type { PartyId } from '#shared/contract/ids.ts';
import type { JoinAnswer } from '#shared/contract/live.ts';
import type { Refusal } from '#shared/contract/refusals.ts';
import type { TextMessage } from '#shared/contract/text-messages.ts';
import type { MeetingView, SelfView, TotalsView } from '#shared/contract/views.ts';
import { createStore } from '../observable/readable.ts';
import { boardFrom, foldBoard } from './board.ts';
import { betterOffset } from './clock-offset.ts';
import type { PushHandlers } from './messages.ts';
import type { BoardState } from './session.ts';

type ViewPush = 'view.meeting' | 'view.self' | 'view.totals' | 'view.board' | 'voice.active' | 'text.added' | 'notice';

/** What the server has told of the meeting, folded. `now` is this computer's clock. */
export const createViews = (now: () => number) => {
  const meeting = createStore<MeetingView | null>(null);
  const self = createStore<SelfView | null>(null);
  const totals = createStore<TotalsView | null>(null);
  const board = createStore<BoardState | null>(null);
  const voice = createStore<PartyId | null>(null);
  const texts = createStore<readonly TextMessage[]>([]);
  const notice = createStore<Refusal | null>(null);
  const clockOffset = createStore(0);
  let offset: number | null = null;

  const takeMeeting = (view: MeetingView) => {
    offset = betterOffset(offset, view.serverTime, now());
    clockOffset.set(offset);
    // An older view may overtake a newer one around a reconnecting.
    meeting.update((known) => (known && known.seq > view.seq ? known : view));
    if (meeting.get()?.mode !== 'discussion') voice.set(null);
  };

  const handlers: Pick<PushHandlers, ViewPush> = {
    'view.meeting': takeMeeting,
    'view.self': self.set,
    'view.totals': totals.set,
    // Without a snapshot there is nothing to fold into: the snapshot that follows contains the change.
    'view.board': (delta) => board.update((known) => known && foldBoard(known, delta)),
    'voice.active': ({ party }) => voice.set(meeting.get()?.mode === 'discussion' ? party : null),
    'text.added': (message) => texts.update((known) => withText(known, message)),
    notice: notice.set,
  };

  return {
    meeting,
    self,
    totals,
    board,
    voice,
    texts,
    notice,
    clockOffset,
    handlers,
    /** Everything whole, at each joining. */
    join: (answer: JoinAnswer) => {
      // Since the last joining either clock may have been set.
      offset = null;
      takeMeeting(answer.view);
      self.set(answer.self);
      totals.set(answer.totals);
      board.set(answer.board && boardFrom(answer.board));
      texts.set(answer.texts);
    },
  };
};
export type Views = ReturnType<typeof createViews>;

/** A text told twice, by a push that was under way while the answer to joining was made, stands once. */
const withText = (known: readonly TextMessage[], message: TextMessage): readonly TextMessage[] =>
  known.some(({ messageId }) => messageId === message.messageId) ? known : [...known, message];
