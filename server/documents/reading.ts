import {
  DOCUMENT_KINDS,
  type MeetingPaper,
  type OpeningList,
  type PaperList,
  SEES_OPENINGS,
} from '#shared/contract/documents.ts';
import { accountParty, type PartyId, partyId, roomOf, roomParty } from '#shared/contract/ids.ts';
import { PAPER_PHASES } from '#shared/meeting/decide/papers.ts';
import type { Principal } from '#shared/contract/accounts.ts';
import { dayOf } from '../calendar.ts';
import type { StoredFile } from '../http/stored-file.ts';
import type { Trees } from '../org/trees.ts';
import type { MeetingDirectory } from '../ports.ts';
import { Refused } from '../refused.ts';
import type { MeetingPapers, Opening, PaperRecord, VersionRecord } from '../store/meeting-papers.ts';
import type { ContentStore } from './content-store.ts';
import type { Intake } from './intake.ts';
import { preparerOf, type SeatOf } from './preparer.ts';

/** Reading the papers of a meeting, and who has. */
export type PaperReading = {
  list(seat: SeatOf): Promise<PaperList>;
  openings(seat: SeatOf, paperId: string): Promise<OpeningList>;
  /** The file of a version; that it was opened is written down. */
  open(seat: SeatOf, paperId: string, version: number, inline: boolean): Promise<StoredFile>;
};

type Deps = {
  meetingPapers: MeetingPapers;
  directory: MeetingDirectory;
  store: ContentStore;
  intake: Intake;
  trees: Trees;
  clock: () => number;
};

export const createPaperReading = (deps: Deps): PaperReading => {
  const { meetingPapers, directory, store, intake, trees, clock } = deps;

  const list = async (seat: SeatOf): Promise<PaperList> => {
    const { meeting, principal } = seat;
    const isPreparer = (await preparerOf(seat, trees)) !== null;
    const papers = await meetingPapers.of(meeting.id);
    const versions = Map.groupBy(await meetingPapers.versionsOf(meeting.id), ({ paperId }) => paperId);
    const openings = Map.groupBy(await meetingPapers.openingsOf(meeting.id), ({ paperId }) => paperId);
    const invited = new Set((await directory.roster(meeting.id)).map(({ roomId }) => roomParty(roomId)));
    const viewer: Viewer = {
      party: partyOf(principal),
      invited: isPreparer || seesOpenings(seat) ? invited : null,
    };
    return {
      papers: papers
        .filter(({ withdrawnAt }) => withdrawnAt === null || isPreparer)
        .map((paper) => shown(paper, versions.get(paper.id) ?? [], openings.get(paper.id) ?? [], viewer)),
      mayChange: isPreparer && !meeting.secret && PAPER_PHASES.includes(meeting.phase),
      mostBytes: await intake.mostBytes(),
      invitedRooms: invited.size,
    };
  };

  const openings = async (seat: SeatOf, paperId: string): Promise<OpeningList> => {
    const { meeting } = seat;
    const sees = seesOpenings(seat) || (await preparerOf(seat, trees)) !== null;
    if (!sees) throw new Refused('not-permitted');
    const paper = await meetingPapers.inMeeting(meeting.id, paperId);
    if (paper === undefined) throw new Refused('not-found');
    const versions = (await meetingPapers.versionsOf(meeting.id)).filter((known) => known.paperId === paperId);
    const latest = new Map<string, Opening>();
    for (const opening of await meetingPapers.openingsOf(meeting.id)) {
      const known = latest.get(opening.party);
      if (opening.paperId === paperId && (known === undefined || known.version < opening.version)) {
        latest.set(opening.party, opening);
      }
    }
    const roster = await directory.roster(meeting.id);
    const rooms = roster.map(({ roomId, name, groupName }) => {
      const opening = latest.get(roomParty(roomId));
      return { roomId, unitName: name, groupName, opening: opening === undefined ? null : momentsOf(opening) };
    });
    const people = [...latest.values()].filter(({ party }) => roomOf(party) === undefined);
    const named = people.map(async (opening) => ({
      name: await directory.nameOf(partyId.parse(opening.party), dayOf(meeting.startsAt)),
      ...momentsOf(opening),
    }));
    return { newest: versions[0]?.version ?? 0, rooms, people: await Promise.all(named) };
  };

  const open = async (seat: SeatOf, paperId: string, version: number, inline: boolean): Promise<StoredFile> => {
    const paper = await meetingPapers.inMeeting(seat.meeting.id, paperId);
    const found = await meetingPapers.version(paperId, version);
    if (paper === undefined || found === undefined) throw new Refused('not-found');
    if (paper.withdrawnAt !== null && (await preparerOf(seat, trees)) === null) throw new Refused('not-found');
    await meetingPapers.opened(paperId, version, partyOf(seat.principal), clock());
    const { hash, bytes, kind, fileName } = found;
    const { contentType } = DOCUMENT_KINDS[kind];
    const path = store.pathOf(hash);
    return { path, hash, bytes, contentType, fileName, how: inline && READABLE.has(kind) ? 'inline' : 'attachment' };
  };

  return { list, openings, open };
};

/** What browsers show without doing anything else with it. */
const READABLE: ReadonlySet<string> = new Set(['pdf', 'png', 'jpeg']);

const seesOpenings = ({ standing }: SeatOf): boolean => standing !== null && SEES_OPENINGS.includes(standing);

const partyOf = (principal: Principal): PartyId =>
  principal.kind === 'room' ? roomParty(principal.roomId) : accountParty(principal.accountId);

const momentsOf = ({ version, firstAt, lastAt }: Opening) => ({ version, firstAt, lastAt });

/** Who looks; the rooms that were invited where he may know which of them have read. */
type Viewer = { party: PartyId; invited: ReadonlySet<string> | null };

const shown = (
  paper: PaperRecord,
  versions: readonly VersionRecord[],
  openings: readonly Opening[],
  { party, invited }: Viewer,
): MeetingPaper => {
  const newest = versions[0]?.version ?? 0;
  const ofNewest = openings.filter(({ version }) => version === newest);
  return {
    paperId: paper.id,
    itemId: paper.itemId,
    title: paper.title,
    versions: versions.map(({ version, fileName, kind, bytes, hash, addedAt, addedBy }) => ({
      version,
      fileName,
      kind,
      bytes,
      sha256: hash,
      addedAt,
      addedBy,
    })),
    addedAt: paper.addedAt,
    addedBy: paper.addedBy,
    withdrawn: withdrawalOf(paper),
    openedByRooms: invited === null ? null : ofNewest.filter((opening) => invited.has(opening.party)).length,
    opened: ofNewest.some((opening) => opening.party === party),
  };
};

const withdrawalOf = ({ withdrawnAt, withdrawnBy, withdrawalReason }: PaperRecord): MeetingPaper['withdrawn'] =>
  withdrawnAt === null ? null : { at: withdrawnAt, by: withdrawnBy ?? '', reason: withdrawalReason ?? '' };
