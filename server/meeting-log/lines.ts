import type { StoredRow } from '../store/log-reading.ts';

/** How a row's hash is made, for those who check the export with a program of their own. */
const HASH =
  'sha256(hash of the line before, "" for the first; then a newline; then JSON of [meetingId, seq, at, actor, standing, type, version, payload])';

/**
 * A meeting's log as lines of JSON: what the file is, then a line for each event. Payloads are strings, byte for byte as they
 * are stored, because the hashes are made over them.
 */
export const logLines = (meetingId: string, rows: readonly StoredRow[]): Uint8Array<ArrayBuffer> => {
  const about = { format: 'giaoban-meeting-log', version: 1, meetingId, events: rows.length, hash: HASH };
  const lines = [about, ...rows].map((line) => JSON.stringify(line));
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
};
