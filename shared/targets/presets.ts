import type { Indicator, MeetingsCounted, Term } from '../contract/indicators.ts';

const NEXT = '– tiếp tục áp dụng cho đến khi có quyết định khác';
const PROGRAMME = 'Chương trình của UBND Thành phố Hà Nội giai đoạn 2016–2020';
const PLAN_2019 = 'Kế hoạch năm 2019 của UBND Thành phố Hà Nội';
const LONG_AN = 'Chỉ tiêu của tỉnh Long An đến năm 2025';
const PHUC_THO = 'Kế hoạch năm 2019 của UBND huyện Phúc Thọ';

const during = (from: string, to: string, target: number, source: string): Term => ({ from, to, target, source });

/** What was set for some years, and goes on until something else is decided. */
const carriedOn = (from: string, to: string, next: string, target: number, source: string): Term[] => [
  during(from, to, target, source),
  { from: next, to: null, target, source: `${source} ${NEXT}` },
];

const programme = (target: number): Term[] => carriedOn('2016-01-01', '2020-12-31', '2021-01-01', target, PROGRAMME);
const plan2019 = (target: number, source: string): Term[] =>
  carriedOn('2019-01-01', '2019-12-31', '2020-01-01', target, source);

const meetings = (
  counted: Pick<MeetingsCounted, 'organiserLevels' | 'classes' | 'reach' | 'wide'>,
): MeetingsCounted => ({
  population: 'meetings',
  reachAll: false,
  online: { rule: 'hybrid-too' },
  ...counted,
});

/** The eight indicators that come with the programme, with the targets of 2016–2020 and 2019, in the order of the board. */
export const PRESETS: readonly Indicator[] = [
  {
    id: 'city-wide',
    name: { vi: 'Họp diện rộng của Thành phố tổ chức trực tuyến', en: "The city's wide meetings held online" },
    counts: meetings({
      organiserLevels: ['city'],
      classes: [],
      reach: ['department', 'district', 'commune'],
      wide: 'wide',
    }),
    period: 'month',
    excludedUnitIds: [],
    terms: programme(0.9),
  },
  {
    id: 'departments-districts-wide',
    name: {
      vi: 'Họp diện rộng của sở, ngành, quận, huyện đến cấp xã tổ chức trực tuyến',
      en: 'Wide meetings of departments and districts down to communes held online',
    },
    counts: meetings({ organiserLevels: ['department', 'district'], classes: [], reach: ['commune'], wide: 'wide' }),
    period: 'month',
    excludedUnitIds: [],
    terms: programme(0.8),
  },
  {
    id: 'city-working',
    name: {
      vi: 'Họp triển khai nhiệm vụ, sơ kết, tổng kết, tập huấn của Thành phố tổ chức trực tuyến',
      en: "The city's meetings to assign work, review it and train, held online",
    },
    counts: meetings({
      organiserLevels: ['city'],
      classes: ['so-ket-tong-ket', 'tap-huan-trien-khai'],
      reach: [],
      wide: 'any',
    }),
    period: 'month',
    excludedUnitIds: [],
    terms: plan2019(0.8, PLAN_2019),
  },
  {
    id: 'other-meetings',
    name: {
      vi: 'Họp khác của sở, ngành, quận, huyện có cấp xã tham dự tổ chức trực tuyến',
      en: 'Other meetings of departments and districts that reach communes, held online',
    },
    counts: meetings({
      organiserLevels: ['department', 'district'],
      classes: ['giao-ban', 'giai-quyet-cong-viec', 'tham-muu-tu-van', 'dieu-phoi', 'chuyen-mon', 'chuyen-de'],
      reach: ['commune'],
      wide: 'any',
    }),
    period: 'month',
    excludedUnitIds: [],
    terms: plan2019(0.3, PLAN_2019),
  },
  {
    id: 'communes-equipped',
    name: { vi: 'Cấp xã có phòng họp trực tuyến đã kết nối', en: 'Communes with a connected meeting room' },
    counts: { population: 'communes', levels: ['commune'], withinDays: 30 },
    period: 'month',
    excludedUnitIds: [],
    terms: programme(1),
  },
  {
    id: 'papers-electronic',
    name: { vi: 'Văn bản gửi điện tử có ký số', en: 'Papers sent electronically and signed' },
    counts: { population: 'papers' },
    period: 'month',
    excludedUnitIds: [],
    terms: [
      during('2016-01-01', '2017-12-31', 0.9, PROGRAMME),
      ...carriedOn('2018-01-01', '2020-12-31', '2021-01-01', 1, PROGRAMME),
    ],
  },
  {
    id: 'reports-shared',
    name: {
      vi: 'Báo cáo định kỳ cập nhật trên hệ thống thông tin báo cáo',
      en: 'Periodic reports shared on the reporting system',
    },
    counts: { population: 'reports' },
    period: 'quarter',
    excludedUnitIds: [],
    // The source names the end alone; the plan of five years that ends with it begins in 2021.
    terms: carriedOn('2021-01-01', '2025-12-31', '2026-01-01', 0.8, LONG_AN),
  },
  {
    id: 'operators-trained',
    name: { vi: 'Cán bộ kỹ thuật phòng họp được tập huấn', en: 'Room operators trained' },
    counts: { population: 'operators' },
    period: 'quarter',
    excludedUnitIds: [],
    terms: plan2019(1, PHUC_THO),
  },
];
