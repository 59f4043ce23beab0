import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Readable } from '../observable/readable.ts';
import type { LiveSession } from './session.ts';

/** The session of the page; provided by `enter/live-entrance.tsx`. */
export const LiveContext = createContext<LiveSession | null>(null);

/** Begins anew after a session has ended; provided by the same. */
export const ReenterContext = createContext<() => void>(() => undefined);

/** The value of a readable, kept current. */
export const useReadable = <T>(readable: Readable<T>): T => useSyncExternalStore(readable.subscribe, readable.get);

/** The live session that this view belongs to. Throws where no `LiveContext` is above: a mistake in the tree of views. */
export const useLive = (): LiveSession => {
  const session = useContext(LiveContext);
  if (!session) throw new Error('useLive needs a LiveContext above it');
  return session;
};

/** A function that leads from an ended session back to the entrance. */
export const useReenter = (): (() => void) => useContext(ReenterContext);
