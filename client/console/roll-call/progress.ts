import type { BoardRow, RosterEntry } from '#shared/contract/views.ts';
import type { BoardState } from '../../live/session.ts';

/** A room that the latest roll call has asked. */
export type AskedRoom = Pick<RosterEntry, 'roomId' | 'name' | 'phone'> & { answer: BoardRow['answer'] };

export type District = { groupId: string; name: string; answered: number; rooms: AskedRoom[] };

/** How far the latest roll call has come. */
export type Progress = {
  asked: number;
  answered: number;
  /** People in the rooms that said they are there. */
  headcount: number;
  absent: number;
  /** In the order of the roster. */
  districts: District[];
};

export const progressOf = ({ roster, rows }: Pick<BoardState, 'roster' | 'rows'>): Progress => {
  const districts = new Map<string, District>();
  const progress = { asked: 0, answered: 0, headcount: 0, absent: 0 };
  for (const { roomId, name, phone, groupId, groupName } of roster.values()) {
    const row = rows.get(roomId);
    if (!row?.asked) continue;
    const { answer } = row;
    const district = districts.get(groupId) ?? { groupId, name: groupName, answered: 0, rooms: [] };
    districts.set(groupId, district);
    district.rooms.push({ roomId, name, phone, answer });
    progress.asked += 1;
    if (answer === null) continue;
    district.answered += 1;
    progress.answered += 1;
    if (answer.answer === 'absent') progress.absent += 1;
    else progress.headcount += answer.headcount;
  }
  return { ...progress, districts: [...districts.values()] };
};

/** Which rooms are listed below the districts. */
export type Shown = 'silent' | 'all';

/** A line of the list of answers. */
export type AnswerLine =
  { kind: 'district'; key: string; district: District; open: boolean } | { kind: 'room'; key: string; room: AskedRoom };

/** The districts with something to show, and the rooms of those that are open. */
export const linesOf = ({ districts }: Progress, shown: Shown, isOpen: (groupId: string) => boolean): AnswerLine[] =>
  districts.flatMap((district): AnswerLine[] => {
    const rooms = district.rooms.filter(({ answer }) => shown === 'all' || answer === null);
    if (rooms.length === 0) return [];
    const open = isOpen(district.groupId);
    const head: AnswerLine = { kind: 'district', key: `district:${district.groupId}`, district, open };
    const lines = rooms.map((room): AnswerLine => ({ kind: 'room', key: `room:${room.roomId}`, room }));
    return open ? [head, ...lines] : [head];
  });

/** The districts of a roster, in its order. */
export const districtsOf = (roster: BoardState['roster']): { value: string; label: string }[] => [
  ...new Map(
    [...roster.values()].map(({ groupId, groupName }) => [groupId, { value: groupId, label: groupName }]),
  ).values(),
];
