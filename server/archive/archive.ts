import { ZipFile } from 'yazl';
import type { Standing } from '#shared/contract/meetings.ts';
import type { PaperFiles } from '../documents/files.ts';
import type { InvitationDesk } from '../papers/invitation.ts';
import type { Papers } from '../papers/papers.ts';
import type { MeetingRecord } from '../store/meetings.ts';
import { entryName } from './entry-name.ts';
import type { IssuedEntries, StoredEntry } from './issued-entries.ts';
import { type Listed, manifestJson, manifestText, sha256 } from './manifest.ts';

type Deps = { papers: Papers; paperFiles: PaperFiles; invitationDesk: InvitationDesk; issuedEntries: IssuedEntries };

/** Everything of a meeting in one ZIP, written while it is read. The log is in it for those who may read it. */
export const meetingArchive = async (
  { papers, paperFiles, invitationDesk, issuedEntries }: Deps,
  meeting: MeetingRecord,
  standing: Standing | null,
): Promise<NodeJS.ReadableStream> => {
  const made = new Map<string, Uint8Array>();
  const invitation = await invitationDesk.paperOf(meeting);
  made.set('giay-moi.pdf', await papers.write(invitation, 'pdf'));
  made.set('giay-moi.docx', await papers.write(invitation, 'docx'));
  for (const [name, file] of FILES) made.set(name, await papers.file(meeting.id, file, 'vi'));
  if (standing === 'secretary' || standing === 'technician') {
    made.set('nhat-ky.jsonl', await papers.file(meeting.id, 'log', 'vi'));
  }

  const zip = new ZipFile();
  const mtime = new Date(meeting.startsAt);
  const listed: Listed[] = [];
  for (const [name, content] of made) {
    listed.push({ name, bytes: content.length, sha256: sha256(content) });
    zip.addBuffer(Buffer.from(content), name, { mtime });
  }
  const documents = (await paperFiles.of(meeting.id)).map(({ path, fileName, bytes, hash }, index): StoredEntry => {
    return { name: entryName(index, fileName), bytes, sha256: hash, path };
  });
  for (const { path, ...file } of [...(await issuedEntries(meeting)), ...documents]) {
    listed.push(file);
    // Documents are packed already, most of them: pressing them again costs time and gains nothing.
    zip.addFile(path, file.name, { mtime, compress: false });
  }
  zip.addBuffer(manifestJson(meeting.id, meeting.title ?? '', listed), 'manifest.json', { mtime });
  zip.addBuffer(manifestText(listed), 'manifest.txt', { mtime });
  zip.end();
  zip.on('error', (error: Error) => zip.outputStream.emit('error', error));
  return zip.outputStream;
};

const FILES = [
  ['tham-du.pdf', 'attendance.pdf'],
  ['tham-du.xlsx', 'xlsx'],
  ['tham-du.csv', 'csv'],
  ['phat-bieu.pdf', 'speaking.pdf'],
  ['phat-bieu.xlsx', 'speaking.xlsx'],
  ['bieu-quyet.pdf', 'votes.pdf'],
  ['bieu-quyet.xlsx', 'votes.xlsx'],
] as const;
