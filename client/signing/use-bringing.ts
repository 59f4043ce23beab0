import { useRef, useState } from 'react';
import { MOST_SIGNED_BYTES, type PaperVerdict } from '#shared/contract/signing.ts';
import { useBringSigned } from '../api/signing.ts';

/** A signed file on its way back, or what became of it. */
export type Bringing = {
  bring: (file: File) => void;
  stop: () => void;
  /** The same file once more. */
  again: () => void;
  isUnderWay: boolean;
  fileName: string;
  /** How much has gone out, 0..1; from 1 on the server is checking. */
  share: number;
  /** Told before anything is sent. */
  isTooLarge: boolean;
  /** Why nothing came of it; null also where it was stopped by hand. */
  error: unknown;
  /** Why the file was not taken; null where it was. */
  refused: PaperVerdict | null;
};

export function useBringing(meetingId: string, hash: string): Bringing {
  const sending = useBringSigned(meetingId, hash);
  const stopping = useRef<AbortController>(null);
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState(0);
  const isTooLarge = file !== null && file.size > MOST_SIGNED_BYTES;
  const bring = (chosen: File): void => {
    if (sending.isPending) return;
    setFile(chosen);
    setShare(0);
    sending.reset();
    if (chosen.size > MOST_SIGNED_BYTES) return;
    stopping.current = new AbortController();
    sending.mutate({ file: chosen, signal: stopping.current.signal, onProgress: setShare });
  };
  const isStopped = sending.error instanceof DOMException && sending.error.name === 'AbortError';
  return {
    bring,
    stop: () => stopping.current?.abort(),
    again: () => file !== null && bring(file),
    isUnderWay: sending.isPending,
    fileName: file?.name ?? '',
    share,
    isTooLarge,
    error: isStopped ? null : sending.error,
    refused: sending.data?.kept === false ? sending.data.verdict : null,
  };
}
