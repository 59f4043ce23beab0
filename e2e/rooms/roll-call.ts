import type { LiveRequest } from '#shared/contract/live.ts';
import type { SelfView } from '#shared/contract/views.ts';

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng'] as const;
const GIVEN = ['Thị Hạnh', 'Văn Bình', 'Minh Đức', 'Thu Hà', 'Quốc Khánh', 'Ngọc Lan'] as const;
const OFFICES = ['Chủ tịch UBND', 'Phó Chủ tịch UBND', 'Văn phòng'] as const;

/** A figure of a room that is the same on every machine and in every run. */
const figureOf = (roomId: string): number =>
  Buffer.from(roomId).reduce((figure, byte) => (figure * 31 + byte) % 9973, 7);

const pick = <T>(from: readonly [T, ...T[]], figure: number): T => from[figure % from.length] ?? from[0];

const nameOf = (figure: number): string => `${pick(FAMILIES, figure)} ${pick(GIVEN, Math.floor(figure / 7))}`;

type Entry = Omit<LiveRequest<'rollCall.answer'>, 'meetingId' | 'rollCallId'>;

/** What a simulated room says to a roll call: always the same, two names, every third room with a deputy. */
export const simulatedEntry = (roomId: string): Entry => {
  const figure = figureOf(roomId);
  const deputisesFor = figure % 3 === 0 ? nameOf(figure + 11) : null;
  return {
    roomId,
    answer: 'present',
    headcount: 2 + (figure % 6),
    people: [
      { name: nameOf(figure), office: pick(OFFICES, figure), deputisesFor },
      { name: nameOf(figure + 3), office: 'Văn phòng', deputisesFor: null },
    ],
    note: '',
  };
};

/** The roll call that a room has not answered yet; undefined where none asks it. */
export const unanswered = (self: SelfView): string | undefined =>
  self.rollCall?.answeredAt === null ? self.rollCall.rollCallId : undefined;
