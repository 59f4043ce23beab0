import type { Counts, MeetingsCounted } from '../contract/indicators.ts';
import type { Locale } from '../contract/locale.ts';
import type { MeetingClass } from '../contract/meetings.ts';
import type { UnitLevel } from '../contract/units.ts';
import { targetOnPaper } from './shares.ts';

type Words = {
  levels: Record<UnitLevel, string>;
  classes: Record<MeetingClass, string>;
  meetings: (facts: { wide: boolean; organisers: string; classes: string; reach: string; online: string }) => string;
  and: string;
  or: string;
  fullyOnline: string;
  hybridToo: string;
  shareConnected: (share: string) => string;
  communes: (levels: string, days: number) => string;
  papers: string;
  reports: string;
  operators: string;
};

const WORDS: Record<Locale, Words> = {
  vi: {
    levels: { city: 'thành phố', department: 'sở, ban, ngành', district: 'quận, huyện, thị xã', commune: 'xã, phường' },
    classes: {
      'giao-ban': 'giao ban',
      'giai-quyet-cong-viec': 'giải quyết công việc',
      'tham-muu-tu-van': 'tham mưu, tư vấn',
      'dieu-phoi': 'điều phối',
      'chuyen-mon': 'chuyên môn',
      'so-ket-tong-ket': 'sơ kết, tổng kết',
      'chuyen-de': 'chuyên đề',
      'tap-huan-trien-khai': 'tập huấn, triển khai',
    },
    meetings: ({ wide, organisers, classes, reach, online }) =>
      [
        `cuộc họp ${wide ? 'diện rộng ' : ''}do cấp ${organisers} tổ chức`,
        ...(classes === '' ? [] : [`thuộc loại ${classes}`]),
        ...(reach === '' ? [] : [`mời đến ${reach}`]),
      ].join(', ') + `; tính là họp trực tuyến: ${online}`,
    and: ' và ',
    or: ' hoặc ',
    fullyOnline: 'họp hoàn toàn trực tuyến',
    hybridToo: 'họp trực tuyến, và họp kết hợp mà các đơn vị ở xa dự trực tuyến',
    shareConnected: (share) => `họp trực tuyến hoặc kết hợp có ít nhất ${share} số điểm cầu được mời đã kết nối`,
    communes: (levels, days) =>
      `đơn vị cấp ${levels} có phòng họp kiểm tra kết nối đạt trong ${days} ngày gần nhất, trên tổng số đơn vị ngày cuối kỳ`,
    papers: 'văn bản gửi điện tử có ký số trên tổng số văn bản, trừ văn bản không được gửi qua mạng',
    reports: 'báo cáo đã đưa lên hệ thống báo cáo trên tổng số báo cáo đến hạn, trừ báo cáo mật',
    operators: 'cán bộ kỹ thuật điểm cầu đã tập huấn trên tổng số cán bộ ngày cuối kỳ',
  },
  en: {
    levels: { city: 'the city', department: 'departments', district: 'districts', commune: 'communes' },
    classes: {
      'giao-ban': 'briefing',
      'giai-quyet-cong-viec': 'problem solving',
      'tham-muu-tu-van': 'advisory',
      'dieu-phoi': 'coordination',
      'chuyen-mon': 'professional',
      'so-ket-tong-ket': 'review',
      'chuyen-de': 'on a subject',
      'tap-huan-trien-khai': 'training and launching',
    },
    meetings: ({ wide, organisers, classes, reach, online }) =>
      [
        `${wide ? 'wide ' : ''}meetings organised by ${organisers}`,
        ...(classes === '' ? [] : [`of the classes ${classes}`]),
        ...(reach === '' ? [] : [`reaching ${reach}`]),
      ].join(', ') + `; online means: ${online}`,
    and: ' and ',
    or: ' or ',
    fullyOnline: 'held fully online',
    hybridToo: 'held online, and hybrid with the remote units online',
    shareConnected: (share) => `held online or hybrid with at least ${share} of the invited sites connected`,
    communes: (levels, days) =>
      `of ${levels}, those whose room passed a connection check within the last ${days} days, of all on the last day`,
    papers: 'papers sent electronically and signed, of all papers but those that the rules keep off the network',
    reports: 'reports published on the reporting system, of all reports due but secret ones',
    operators: 'room operators trained, of all on the last day',
  },
};

/** What an indicator counts, in words: the rule in force that every report prints. */
export const ruleInWords = (counts: Counts, locale: Locale): string => {
  const words = WORDS[locale];
  switch (counts.population) {
    case 'meetings':
      return meetingsInWords(counts, words);
    case 'communes':
      return words.communes(levelsOf(counts.levels, words, words.and), counts.withinDays);
    case 'papers':
    case 'reports':
    case 'operators':
      return words[counts.population];
  }
};

const meetingsInWords = (counts: MeetingsCounted, words: Words): string =>
  words.meetings({
    wide: counts.wide === 'wide',
    organisers: levelsOf(counts.organiserLevels, words, words.or),
    classes: counts.classes.map((one) => words.classes[one]).join(', '),
    reach: levelsOf(counts.reach, words, counts.reachAll ? words.and : words.or),
    online: onlineInWords(counts, words),
  });

const onlineInWords = ({ online }: MeetingsCounted, words: Words): string => {
  switch (online.rule) {
    case 'fully-online':
      return words.fullyOnline;
    case 'hybrid-too':
      return words.hybridToo;
    case 'share-connected':
      return words.shareConnected(targetOnPaper(online.atLeast));
  }
};

const levelsOf = (levels: readonly UnitLevel[], words: Words, between: string): string =>
  levels.map((level) => words.levels[level]).join(between);
