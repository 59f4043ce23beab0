import { createContext, useContext } from 'react';
import type { TextThread } from '#shared/contract/text-messages.ts';
import type { Conversation } from './conversations.ts';

/** The messages of whoever looks at the console. */
export type Inbox = {
  /** Whose messages these are: the office's or the technician's. */
  thread: TextThread;
  conversations: readonly Conversation[];
  unread: number;
  /** Opens the inbox, at a conversation or at the list. */
  open: (conversation: { id: string; name: string } | null) => void;
};

export const InboxContext = createContext<Inbox | null>(null);

/** The inbox of the console; null for those who write and get no messages. */
export const useInbox = (): Inbox | null => useContext(InboxContext);
