import { z } from 'zod';
import { id, instant } from './ids.ts';
import type { Standing } from './meetings.ts';

/** The kinds of files that can be papers of a meeting. */
export const documentKind = z.enum(['pdf', 'docx', 'xlsx', 'pptx', 'png', 'jpeg']);
export type DocumentKind = z.infer<typeof documentKind>;

/** How each kind is named over the wire, and in the names of files; the first ending is the one that is given. */
export const DOCUMENT_KINDS: Record<DocumentKind, { contentType: string; endings: readonly [string, ...string[]] }> = {
  pdf: { contentType: 'application/pdf', endings: ['pdf'] },
  docx: {
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  xlsx: { contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  pptx: {
    contentType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    endings: ['pptx'],
  },
  png: { contentType: 'image/png', endings: ['png'] },
  jpeg: { contentType: 'image/jpeg', endings: ['jpg', 'jpeg', 'jfif'] },
};

/** So many papers a meeting can have, and a paper versions. */
export const PAPER_LIMITS = { papers: 200, versions: 50, title: 200, fileName: 300, reason: 500 } as const;

/** What the body of an upload is called: it is the file as it is, and what it is, its content says. */
export const UPLOAD_TYPE = 'application/octet-stream';

export const paperTitle = z.string().trim().min(1).max(PAPER_LIMITS.title);

/** SHA-256 of a content, in hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** As the file was called where it came from; what is unsafe in it is taken out. */
const fileName = z.string().min(1).max(PAPER_LIMITS.fileName);
/** Null: for the meeting as a whole. */
const itemId = id.nullable();

/** What goes with the file of a new paper, in the query. An empty item is the meeting as a whole. */
export const paperQuery = z.strictObject({ title: paperTitle, fileName, itemId: id.optional() });
export const versionQuery = z.strictObject({ fileName });
/** A paper that is handed over outside: only that it is there. */
export const unsentPaper = z.strictObject({ title: paperTitle, itemId });
export const withdrawal = z.strictObject({ reason: z.string().trim().min(1).max(PAPER_LIMITS.reason) });
/** To be read here rather than saved: browsers show what they can. */
export const readingQuery = z.strictObject({ inline: z.literal('1').optional() });

export const paperVersion = z.strictObject({
  /** From 1, without a gap. */
  version: z.number().int().positive(),
  fileName: z.string(),
  kind: documentKind,
  bytes: z.number().int().nonnegative(),
  sha256,
  addedAt: instant,
  addedBy: z.string(),
});
export type PaperVersion = z.infer<typeof paperVersion>;

export const meetingPaper = z.strictObject({
  paperId: id,
  itemId,
  title: z.string(),
  /** Newest first; none where the paper is not sent over the network. */
  versions: z.array(paperVersion),
  addedAt: instant,
  addedBy: z.string(),
  /** Told to the chair's office alone; others do not see papers that were withdrawn. */
  withdrawn: z.strictObject({ at: instant, by: z.string(), reason: z.string() }).nullable(),
  /** How many of the invited rooms have opened the newest version; null for those whom it does not concern. */
  openedByRooms: z.number().int().nonnegative().nullable(),
  /** Whether the viewer has opened the newest version. */
  opened: z.boolean(),
});
export type MeetingPaper = z.infer<typeof meetingPaper>;

/** The papers of a meeting in the order of their coming. */
export const paperList = z.strictObject({
  papers: z.array(meetingPaper),
  /** Whether the viewer may add, replace and withdraw. */
  mayChange: z.boolean(),
  /** The largest file that is taken. */
  mostBytes: z.number().int().positive(),
  invitedRooms: z.number().int().nonnegative(),
});
export type PaperList = z.infer<typeof paperList>;

export const paperAdded = z.strictObject({ paperId: id, version: z.number().int().nonnegative() });

/** A room and when it first opened which version last; null where it has not opened any. */
export const roomOpening = z.strictObject({
  roomId: id,
  unitName: z.string(),
  /** The unit above, by which lists are grouped. */
  groupName: z.string().nullable(),
  opening: z.strictObject({ version: z.number().int().positive(), firstAt: instant, lastAt: instant }).nullable(),
});
export type RoomOpening = z.infer<typeof roomOpening>;

/** Who has opened a paper: every invited room in the roster's order, and the people. */
export const openingList = z.strictObject({
  newest: z.number().int().nonnegative(),
  rooms: z.array(roomOpening),
  people: z.array(
    z.strictObject({
      name: z.string(),
      version: z.number().int().positive(),
      firstAt: instant,
      lastAt: instant,
    }),
  ),
});
export type OpeningList = z.infer<typeof openingList>;

/** Those of a meeting who see how far the papers have come. */
export const SEES_OPENINGS: readonly Standing[] = ['chair', 'deputy', 'secretary', 'technician'];
