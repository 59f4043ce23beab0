import type { Section } from '../../contract/drafts.ts';
import type { MeetingState, Vote } from '../../meeting/state.ts';
import type { Block } from '../../papers/paper.ts';
import { bold, column, count, heading, paragraph, percent } from '../blocks.ts';
import { span } from '../time.ts';
import { fact } from './section.ts';

/** The votes that are over: question, choices, counts, quorum, and whether the result counts. None where none was held. */
export const votes = ({ votes: held }: MeetingState): Section[] => {
  const closed = held.flatMap((vote) => (vote.closed === null ? [] : [{ ...vote, closed: vote.closed }]));
  if (closed.length === 0) return [];
  return [fact('votes', [heading('Kết quả biểu quyết'), ...closed.flatMap(voteBlocks)], { mend: 'log' })];
};

type ClosedVote = Vote & { closed: NonNullable<Vote['closed']> };

const voteBlocks = (vote: ClosedVote, index: number): Block[] => {
  const { question, choices, secret, quorum, openedAt, closed } = vote;
  const { counts, cast, eligible } = closed.result;
  const votesFor = new Map(counts.map((line) => [line.choiceId, line.count]));
  return [
    paragraph(bold(`${index + 1}. ${question}`)),
    paragraph(
      `Thời gian: ${span(openedAt, closed.at)}; biểu quyết ${secret ? 'kín' : 'công khai'}. ` +
        `Có quyền biểu quyết ${count(eligible)} đơn vị, đã biểu quyết ${count(cast)} ` +
        `(${percent(cast, eligible)}); cần ít nhất ${count(quorum)}.`,
    ),
    {
      kind: 'table',
      columns: [
        column('Lựa chọn', 6),
        column('Số phiếu', 2, 'right'),
        column('Tỷ lệ trên số đã biểu quyết', 4, 'right'),
      ],
      rows: choices.map(({ choiceId, text }) => {
        const got = votesFor.get(choiceId) ?? 0;
        return [text, count(got), percent(got, cast)];
      }),
    },
    paragraph('Kết quả: ', resultText(vote)),
  ];
};

const resultText = ({ choices, closed }: ClosedVote): string => {
  const { counts, cast, quorate } = closed.result;
  if (!quorate) return 'không đủ số đơn vị biểu quyết tối thiểu, không có giá trị.';
  const most = Math.max(...counts.map((line) => line.count));
  const leading = new Set(counts.filter((line) => line.count === most).map(({ choiceId }) => choiceId));
  const named = choices.filter(({ choiceId }) => leading.has(choiceId)).map(({ text }) => `“${text}”`);
  const share = `${count(most)} phiếu, ${percent(most, cast)}`;
  return named.length === 1
    ? `có giá trị; nhiều phiếu nhất là ${named.join()} (${share}).`
    : `có giá trị; ${named.join(', ')} ngang phiếu nhau (${share}).`;
};
