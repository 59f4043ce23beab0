import { createContext, useContext, useSyncExternalStore } from 'react';
import type { LiveSession } from './session.ts';
import type { Readable } from '../observable/readable.ts';

/** The session of the page; provided by `enter/LiveEntrance`. */
export const LiveContext = createContext<LiveSession | null>(null);

/** The value of a readable, kept current. */
export const useReadable = <T>(readable: Readable<T>): T => useSyncExternalStore(readable.subscribe, readable.get);

/** The live session that this view belongs to. Throws where no `LiveContext` is above: a mistake in the tree of views. */
export const useLive = (): LiveSession => {
  const session = useContext(LiveContext);
  if (!session) throw new Error('useLive needs a LiveContext above it');
  return session;
};
