import { useRef, useState } from 'react';
import { paperAdded } from '#shared/contract/documents.ts';
import { sendFile } from '../../api/send-file.ts';

export type UploadState = 'waiting' | 'sending' | 'done' | 'failed' | 'cancelled';

/** A file on its way. */
export type Upload = {
  key: number;
  name: string;
  state: UploadState;
  /** How much has gone out, 0..1. */
  share: number;
  error: unknown;
};

export type Uploads = {
  all: readonly Upload[];
  /** Sends files one after another, each to its own address. */
  add(files: readonly File[], addressOf: (file: File) => string): void;
  cancel(key: number): void;
  again(key: number): void;
  /** Forgets those that are through. */
  clear(): void;
};

type Task = { file: File; address: string; stop: AbortController };

/** Files that are being sent, one at a time: a poor line sends one file sooner than five at once. */
export function useUploads(onSent: () => void): Uploads {
  const [all, setAll] = useState<readonly Upload[]>([]);
  const tasks = useRef(new Map<number, Task>());
  const turn = useRef<Promise<void>>(Promise.resolve());
  const keys = useRef(0);

  const change = (key: number, changes: Partial<Upload>) =>
    setAll((before) => before.map((upload) => (upload.key === key ? { ...upload, ...changes } : upload)));

  const send = async (key: number): Promise<void> => {
    const task = tasks.current.get(key);
    if (task === undefined || task.stop.signal.aborted) return;
    change(key, { state: 'sending', share: 0, error: null });
    try {
      await sendFile(paperAdded, task.address, task.file, {
        signal: task.stop.signal,
        onProgress: (share) => change(key, { share }),
      });
      change(key, { state: 'done', share: 1 });
      onSent();
    } catch (error) {
      if (task.stop.signal.aborted) change(key, { state: 'cancelled' });
      else change(key, { state: 'failed', error });
    }
  };

  const queue = (key: number) => {
    const before = turn.current;
    turn.current = (async () => {
      await before;
      await send(key);
    })();
  };

  return {
    all,
    add(files, addressOf) {
      const added = files.map((file) => {
        keys.current += 1;
        tasks.current.set(keys.current, { file, address: addressOf(file), stop: new AbortController() });
        return { key: keys.current, name: file.name, state: 'waiting', share: 0, error: null } as const;
      });
      setAll((before) => [...before, ...added]);
      for (const { key } of added) queue(key);
    },
    cancel(key) {
      tasks.current.get(key)?.stop.abort();
      change(key, { state: 'cancelled' });
    },
    again(key) {
      const task = tasks.current.get(key);
      if (task === undefined) return;
      tasks.current.set(key, { ...task, stop: new AbortController() });
      change(key, { state: 'waiting', share: 0, error: null });
      queue(key);
    },
    clear: () => setAll((before) => before.filter(({ state }) => state === 'waiting' || state === 'sending')),
  };
}
