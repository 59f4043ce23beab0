import type { MeetingClass, MeetingForm } from '#shared/contract/meetings.ts';
import type { UnitLevel } from '#shared/contract/units.ts';
import type { RegisterEntry } from '../store/register-entry.ts';

const at = (moment: string): number => Date.parse(`${moment}:00+07:00`);

/** When March 2025 was closed. */
export const MARCH_CLOSED_AT = at('2025-04-05T09:00');
const AFTER_CLOSING = at('2025-04-10T08:00');

type Line = {
  id: string;
  day: string;
  organiser: string;
  class: MeetingClass;
  form: MeetingForm;
  reach: readonly UnitLevel[];
} & Partial<
  Pick<RegisterEntry, 'wide' | 'remoteOnline' | 'state' | 'sites' | 'sitesConnected' | 'removedAt' | 'sample'>
> &
  Partial<Pick<RegisterEntry, 'enteredAt' | 'changedAt'>>;

const ALL: readonly UnitLevel[] = ['department', 'district', 'commune'];
const NEW: readonly UnitLevel[] = ['department', 'commune'];
const DOWN: readonly UnitLevel[] = ['commune'];

const sites = (invited: number, connected: number | null) => ({ sites: invited, sitesConnected: connected });

/** A wide briefing of the city that was held. */
const briefing = (
  id: string,
  day: string,
  form: MeetingForm,
  reach: readonly UnitLevel[],
  facts: Partial<Line> = {},
): Line => ({ id, day, organiser: 'city', class: 'giao-ban', form, reach, wide: true, ...facts });

const of = (
  organiser: string,
  id: string,
  day: string,
  meetingClass: MeetingClass,
  form: MeetingForm,
  reach: readonly UnitLevel[],
  facts: Partial<Line> = {},
): Line => ({ id, day, organiser, class: meetingClass, form, reach, ...facts });

const WIDE = { wide: true };
const PLANNED = { state: 'planned' } as const;
const CALLED_OFF = { state: 'called-off' } as const;
const REMOTE = { remoteOnline: true };

/** What is written beside each line is what it is to every rule; `hand-worked-figures.ts` adds it up. */
const LINES: readonly Line[] = [
  // The city, first quarter of 2025.
  briefing('m01', '2025-01-06', 'truc-tuyen', ALL, sites(6, 6)), // online by every rule
  briefing('m02', '2025-01-13', 'ket-hop', ALL, { ...REMOTE, ...sites(6, 5) }), // hybrid, remote units online; 83 % connected
  briefing('m03', '2025-01-20', 'ket-hop', ALL, sites(6, 2)), // hybrid, remote units not online
  briefing('m04', '2025-01-22', 'truc-tiep', ALL), // in person
  briefing('m06', '2025-01-24', 'chay-thu', ALL), // rehearsal: nowhere
  briefing('m07', '2025-01-27', 'truc-tuyen', ALL, CALLED_OFF), // cancelled: nowhere
  briefing('m08', '2025-01-28', 'truc-tuyen', DOWN, { wide: false }), // not wide, a briefing: nowhere
  of('city', 'm09', '2025-01-29', 'so-ket-tong-ket', 'truc-tuyen', ['department'], { ...WIDE, ...sites(10, 9) }), // wide and working; 90 %
  of('city', 'm10', '2025-01-30', 'tap-huan-trien-khai', 'truc-tiep', DOWN), // working alone, in person
  briefing('m11', '2025-02-03', 'truc-tuyen', ALL, sites(6, null)), // postponed from 31 January and held; sites unknown
  briefing('m12', '2025-02-10', 'truc-tuyen', ALL, CALLED_OFF), // postponed and not held yet: nowhere
  briefing('m13', '2025-02-12', 'truc-tuyen', ALL, PLANNED), // passed, online, nobody knows: not settled, nowhere
  briefing('m14', '2025-02-14', 'truc-tiep', ALL, PLANNED), // passed, in person: held
  briefing('m15', '2025-02-17', 'ket-hop', ALL, { ...PLANNED, ...REMOTE }), // not settled, nowhere
  briefing('m16', '2025-02-20', 'truc-tuyen', ALL, { sample: true }), // a sample: nowhere
  briefing('m17', '2025-02-21', 'truc-tuyen', ALL, { removedAt: AFTER_CLOSING }), // taken out by hand: nowhere
  of('city', 'm18', '2025-02-24', 'chuyen-de', 'truc-tuyen', ['city'], WIDE), // reaches nobody asked for: nowhere
  of('city', 'm19', '2025-02-26', 'so-ket-tong-ket', 'ket-hop', ['department'], REMOTE), // working, online as a hybrid
  briefing('m20', '2025-03-03', 'truc-tuyen', ALL, sites(6, 6)), // online by every rule
  briefing('m21', '2025-03-10', 'truc-tiep', ALL), // in person
  briefing('m22', '2025-03-17', 'truc-tuyen', ALL, { ...sites(6, 6), enteredAt: AFTER_CLOSING }), // entered after closing
  // In person when March was closed, and changed to a hybrid after it.
  of('city', 'm23', '2025-03-24', 'tap-huan-trien-khai', 'ket-hop', ALL, {
    ...WIDE,
    ...REMOTE,
    ...sites(6, 6),
    changedAt: AFTER_CLOSING,
  }),

  // Departments, districts and a commune, first quarter.
  of('hoankiem', 'm24', '2025-01-08', 'giao-ban', 'truc-tuyen', DOWN, WIDE), // wide and other
  of('hoankiem', 'm25', '2025-01-15', 'giao-ban', 'truc-tiep', DOWN, WIDE), // wide and other, in person
  of('badinh', 'm26', '2025-01-16', 'giai-quyet-cong-viec', 'truc-tuyen', DOWN), // other alone
  of('badinh', 'm27', '2025-01-17', 'tham-muu-tu-van', 'truc-tiep', DOWN), // other alone, in person
  of('health', 'm28', '2025-02-05', 'dieu-phoi', 'truc-tuyen', ['district', 'commune'], WIDE), // wide and other
  of('health', 'm29', '2025-02-06', 'chuyen-mon', 'truc-tiep', ['district'], WIDE), // not down to communes: nowhere
  of('health', 'm30', '2025-02-07', 'chuyen-de', 'ket-hop', DOWN, { ...WIDE, ...REMOTE }), // wide and other, as a hybrid
  of('hoankiem', 'm31', '2025-02-18', 'tap-huan-trien-khai', 'truc-tuyen', DOWN, WIDE), // wide; of no class of the others
  of('badinh', 'm32', '2025-02-19', 'so-ket-tong-ket', 'truc-tiep', DOWN, WIDE), // the same, in person
  of('phuctan', 'm33', '2025-03-05', 'giao-ban', 'truc-tuyen', DOWN, WIDE), // a commune organises: nowhere
  of('badinh', 'm34', '2025-03-11', 'giao-ban', 'truc-tuyen', DOWN, WIDE), // wide and other

  // Second quarter, to the last day of the districts.
  of('hoankiem', 'm36', '2025-04-09', 'giao-ban', 'truc-tuyen', DOWN, WIDE), // wide and other
  briefing('m37', '2025-05-14', 'truc-tuyen', ALL, sites(6, 5)), // online; 83 % connected
  of('badinh', 'm38', '2025-06-30', 'giao-ban', 'truc-tuyen', DOWN, WIDE), // wide and other: districts exist for one day more
  briefing('m39', '2025-06-30', 'truc-tuyen', ['district', 'commune'], sites(6, 6)), // online by every rule

  // Without districts.
  briefing('m40', '2025-07-01', 'truc-tuyen', NEW, sites(4, 4)), // online by every rule
  briefing('m41', '2025-07-02', 'truc-tiep', DOWN), // in person
  of('hoankiem', 'm42', '2025-07-08', 'giao-ban', 'truc-tuyen', DOWN, WIDE), // of a district that is no more: nowhere
  of('health', 'm43', '2025-08-12', 'giao-ban', 'truc-tuyen', DOWN, WIDE), // wide and other
  of('phuctan', 'm44', '2025-09-09', 'giao-ban', 'truc-tuyen', DOWN, WIDE), // a commune under the city now, still no organiser: nowhere
  of('city', 'm45', '2025-09-16', 'so-ket-tong-ket', 'ket-hop', NEW, { ...WIDE, ...REMOTE, ...sites(4, 4) }), // wide and working, hybrid
  briefing('m46', '2025-10-14', 'truc-tuyen', NEW, sites(4, 3)), // online; 75 % connected
  of('city', 'm47', '2025-11-11', 'tap-huan-trien-khai', 'truc-tiep', DOWN), // working alone, in person
  briefing('m48', '2025-12-31', 'truc-tuyen', NEW, sites(4, 4)), // the last day of the year, online by every rule
  briefing('m49', '2026-01-01', 'truc-tuyen', NEW, sites(4, 4)), // the next year
  briefing('m50', '2099-01-05', 'truc-tuyen', NEW, PLANNED), // still to be held
];

/** Secret meetings: organiser, class and day are all that is known; they count nowhere. */
const SECRET: readonly Pick<Line, 'id' | 'day' | 'organiser' | 'class'>[] = [
  { id: 'm05', day: '2025-01-23', organiser: 'city', class: 'giao-ban' },
  { id: 'm35', day: '2025-03-12', organiser: 'hoankiem', class: 'giao-ban' },
];

const entryOf = ({ organiser, ...line }: Line): RegisterEntry => ({
  origin: 'entered',
  title: `Cuộc họp ${line.id}`,
  organiserUnitId: organiser,
  wide: false,
  remoteOnline: false,
  secret: false,
  startsAt: at(`${line.day}T08:00`),
  endsAt: at(`${line.day}T11:00`),
  state: 'held',
  sites: null,
  sitesConnected: null,
  platform: 'Hệ thống của Thành phố',
  evidence: `GM-${line.id}`,
  enteredAt: at(`${line.day}T14:00`),
  changedAt: at(`${line.day}T14:00`),
  invited: [],
  ...line,
});

/** The lines of the register that was worked out by hand. */
export const HAND_WORKED_LINES: readonly RegisterEntry[] = [
  ...LINES.map(entryOf),
  ...SECRET.map((line) => ({
    ...entryOf({ ...line, form: 'truc-tiep', reach: [] }),
    title: null,
    form: null,
    secret: true,
    startsAt: null,
    endsAt: null,
    platform: '',
    evidence: '',
  })),
];
