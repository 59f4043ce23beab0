import type { Section } from '../../contract/drafts.ts';
import type { MeetingForm } from '../../contract/meetings.ts';
import { bold, paragraph } from '../blocks.ts';
import { presiding, type MinutesSource } from '../source.ts';
import { momentText } from '../time.ts';

const FORMS: Record<MeetingForm, string> = {
  'truc-tiep': 'họp trực tiếp',
  'truc-tuyen': 'họp trực tuyến',
  'ket-hop': 'họp trực tiếp kết hợp trực tuyến',
};

/** Begin and place, in the order of form 1.9 of Decree 30/2020/NĐ-CP. */
export const opening = (source: MinutesSource): Section => {
  const { report, organiserName, form } = source;
  const remote = report.rows.filter(({ invited }) => invited).length;
  const sites = form === 'truc-tiep' ? '' : `, kết nối với ${remote} điểm cầu`;
  return {
    key: 'opening',
    source: 'log',
    mend: null,
    blocks: [
      paragraph(
        bold('Thời gian bắt đầu: '),
        report.openedAt === null ? 'chưa khai mạc.' : `${momentText(report.openedAt)}.`,
      ),
      paragraph(bold('Địa điểm: '), `Điểm cầu trung tâm ${organiserName}${sites} (${FORMS[form]}).`),
    ],
  };
};

/** Chair and secretary, who sign. */
export const inCharge = (source: MinutesSource): Section => ({
  key: 'people',
  source: 'log',
  mend: null,
  blocks: [
    paragraph(bold('Chủ trì (chủ tọa): '), `${presiding(source)}.`),
    paragraph(bold('Thư ký (người ghi biên bản): '), source.secretaryName === null ? '…' : `${source.secretaryName}.`),
  ],
});
