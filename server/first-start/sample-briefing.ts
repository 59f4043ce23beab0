import type { ConveneRequest } from '#shared/contract/meetings.ts';
import type { UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { boundsOf, dayOf } from '../calendar.ts';
import type { Convener } from '../meetings/convene.ts';
import type { Trees } from '../org/trees.ts';
import type { Accounts } from '../store/accounts.ts';
import type { MeetingRecord, Meetings } from '../store/meetings.ts';

const QUARTER_MS = 15 * 60_000;
const DURATION_MS = 2 * 3_600_000;

const item = (itemId: string, title: string, minutes: number, speaker = '') => ({
  itemId,
  title,
  minutes,
  speaker,
  unitId: null,
});

const AGENDA = [
  item('opening', 'Khai mạc, kiểm tra kết nối các điểm cầu', 10),
  item('report', 'Báo cáo tình hình kinh tế - xã hội tháng qua', 30, 'Chánh Văn phòng UBND Thành phố'),
  item('discussion', 'Thảo luận: cải cách hành chính ở cơ sở', 50),
  item('conclusion', 'Kết luận của chủ trì', 30, 'Chủ tịch UBND Thành phố'),
];

export type SampleBriefing = {
  /** Today's sample that can still be held, or a new one; undefined where there is no city with a chair. */
  today(): Promise<MeetingRecord | undefined>;
};

type Deps = { meetings: Meetings; accounts: Accounts; trees: Trees; convener: Convener; clock: () => number };

/** The briefing that newcomers and simulated rooms play with: the city to all its districts and communes. */
export const createSampleBriefing = ({ meetings, accounts, trees, convener, clock }: Deps): SampleBriefing => ({
  today: async () => {
    const now = clock();
    const day = dayOf(now);
    const tree = await trees.on(day);
    const city = tree.roots.find((unit) => unit.level === 'city');
    if (city === undefined) return undefined;
    const { from, to } = boundsOf(day);
    const known = await meetings.latestSample(city.id, from, to);
    if (known !== undefined) return known;
    const [chair] = await accounts.withRole('chair', city.id);
    const [secretary] = await accounts.withRole('secretary', city.id);
    if (chair === undefined) return undefined;
    const meetingId = await convener.conveneSample({
      ...sampleRequest(tree, city, now),
      chairId: chair.id,
      secretaryId: secretary?.id ?? null,
    });
    return meetings.byId(meetingId);
  },
});

type Sample = Extract<ConveneRequest, { secret: false }>;

const sampleRequest = (
  tree: UnitTree<UnitWithRoom>,
  city: UnitWithRoom,
  now: number,
): Omit<Sample, 'chairId' | 'secretaryId'> => {
  const startsAt = Math.floor(now / QUARTER_MS) * QUARTER_MS;
  return {
    title: 'Giao ban trực tuyến toàn thành phố (mẫu)',
    class: 'giao-ban',
    organiserUnitId: city.id,
    wide: true,
    form: 'truc-tuyen',
    secret: false,
    startsAt,
    endsAt: startsAt + DURATION_MS,
    place: 'Phòng họp trực tuyến UBND Thành phố và các điểm cầu',
    requirements: '',
    contact: '',
    deputyId: null,
    invitedUnitIds: tree
      .subtree(city.id)
      .filter(({ level, roomId }) => (level === 'district' || level === 'commune') && roomId !== null)
      .map(({ id }) => id),
    agenda: AGENDA,
  };
};
