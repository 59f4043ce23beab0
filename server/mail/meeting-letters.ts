import { setImmediate as nextRound } from 'node:timers/promises';
import { accountParty } from '#shared/contract/ids.ts';
import { dayOf } from '../calendar.ts';
import type { Trees } from '../org/trees.ts';
import type { MeetingDirectory } from '../ports.ts';
import type { Mails } from '../store/mails.ts';
import type { Announcement } from './announcements.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { letterText } from './letters.ts';
import type { Attachment, NewMail } from './mail.ts';

/** Writes what is told of a meeting: to each unit its letter, and the entry for calendars. */
export type MeetingLetters = {
  letters(meetingId: string, announcement: Announcement): Promise<NewMail[]>;
  calendar(meetingId: string, announcement: Omit<Announcement, 'told'>, isCancelled: boolean): Promise<CalendarEntry>;
};

/** The paper that goes with an announcement; null where there is none. */
export type PaperFor = (meetingId: string) => Promise<Attachment | null>;

type Deps = {
  directory: MeetingDirectory;
  trees: Trees;
  mails: Mails;
  paperFor: PaperFor;
  /** The address of a meeting's page. */
  urlOf: (meetingId: string) => string;
};

/** So many letters are written before others get their turn: the live meetings are in the same thread. */
const AT_ONCE = 100;

export const createMeetingLetters = ({ directory, trees, mails, paperFor, urlOf }: Deps): MeetingLetters => {
  const calendar: MeetingLetters['calendar'] = async (meetingId, { facts, sequence, at }, isCancelled) => {
    const { title, startsAt, endsAt, place, organiserUnitId } = facts;
    const tree = await trees.on(dayOf(startsAt));
    const url = urlOf(meetingId);
    const address = (await mails.addresses([organiserUnitId])).get(organiserUnitId) ?? null;
    const organiser = { name: tree.get(organiserUnitId)?.name ?? '', address };
    const location = place === '' ? 'Điểm cầu của đơn vị' : place;
    return {
      meetingId,
      sequence,
      isCancelled,
      stamp: at,
      title,
      startsAt,
      endsAt,
      location,
      description: url,
      url,
      organiser,
    };
  };

  return {
    calendar,
    letters: async (meetingId, announcement) => {
      const { facts, told, reason } = announcement;
      const day = dayOf(facts.startsAt);
      const tree = await trees.on(day);
      const unitOfRoom = new Map(tree.units.map((unit) => [unit.roomId, unit]));
      const chair = await directory.nameOf(accountParty(facts.chairId), day);
      const organiser = tree.get(facts.organiserUnitId)?.name ?? '';
      const paper = await paperFor(meetingId);
      const letters: NewMail[] = [];
      for (const { kind, roomIds } of told) {
        const isOff = kind === 'postponement' || kind === 'cancellation';
        const entry = await calendar(meetingId, announcement, isOff);
        const attachments: Attachment[] = [{ kind: 'calendar', name: 'cuoc-hop.ics', entry }];
        if (paper !== null && !isOff) attachments.unshift(paper);
        for (const roomId of roomIds) {
          const unit = unitOfRoom.get(roomId);
          if (unit === undefined) continue;
          const text = letterText({ kind, facts, organiser, chair, reason, url: entry.url }, unit.name);
          letters.push({ meetingId, kind, unitId: unit.id, recipient: unit.name, ...text, attachments });
          if (letters.length % AT_ONCE === 0) await nextRound();
        }
      }
      return letters;
    },
  };
};
