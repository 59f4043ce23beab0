import type { Section } from '../contract/drafts.ts';
import { count, paragraph } from './blocks.ts';
import { conclusions, tasks } from './sections/outcomes.ts';
import { fact } from './sections/section.ts';
import { presiding, type MinutesSource } from './source.ts';
import { dayText } from './time.ts';

/** What the log tells for the notice of conclusions. */
export const noticeSections = (source: MinutesSource): Section[] => [
  fact('opening', [paragraph(occasion(source))]),
  conclusions(source.state, []),
  ...tasks(source),
  fact('closing', [paragraph(`${source.organiserName} thông báo để các đơn vị biết, thực hiện./.`)]),
];

const occasion = (source: MinutesSource): string => {
  const { report, organiserName, title } = source;
  const day = report.openedAt === null ? '' : `${dayText(report.openedAt)}, `;
  const text =
    `${day}tại điểm cầu trung tâm ${organiserName}, ${presiding(source)} đã chủ trì cuộc họp “${title}”, ` +
    `với sự tham dự của ${count(report.totals.all.attended)} điểm cầu. ` +
    'Sau khi nghe báo cáo và ý kiến của các đơn vị dự họp, chủ trì kết luận như sau:';
  return text.charAt(0).toUpperCase() + text.slice(1);
};
