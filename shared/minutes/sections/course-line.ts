import type { SweepAnswer } from '../../contract/roll-call.ts';
import type { Block } from '../../papers/paper.ts';
import { bold, paragraph } from '../blocks.ts';
import type { Entry } from '../course.ts';
import { clock, span } from '../time.ts';

export type NameOf = (roomId: string) => string;

/** What happened, as a line of the minutes: when, who, what. */
export const lineOf = (entry: Entry, nameOf: NameOf): Block => {
  switch (entry.kind) {
    case 'speech':
      return paragraph(
        bold(`${span(entry.from, entry.to)}, ${nameOf(entry.roomId)}`),
        entry.notes.length === 0 ? ' phát biểu.' : ` phát biểu: ${entry.notes.map(sentence).join(' ')}`,
      );
    case 'note':
      return paragraph(
        bold(entry.roomId === null ? clock(entry.at) : `${clock(entry.at)}, ${nameOf(entry.roomId)}`),
        `: ${sentence(entry.text)}`,
      );
    case 'sweep':
      return paragraph(bold(span(entry.from, entry.to)), `: ${sweepText(entry, nameOf)}`);
    case 'vote':
      return paragraph(bold(span(entry.from, entry.to)), `: biểu quyết “${entry.question}”.`);
    case 'pause':
      return paragraph(bold(span(entry.from, entry.to)), ': cuộc họp tạm dừng.');
    case 'discussion':
      return paragraph(
        bold(clock(entry.at)),
        entry.begins ? ': chuyển sang thảo luận.' : ': kết thúc thảo luận, tiếp tục giao ban.',
      );
    case 'charge':
      return paragraph(
        bold(clock(entry.at)),
        entry.handedOver ? ': chủ trì giao người chủ trì thay điều hành cuộc họp.' : ': chủ trì tiếp tục điều hành.',
      );
  }
};

/** A text that ends as a sentence does. */
export const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text.replace(/[;,:]$/, '')}.`);

type Sweep = Extract<Entry, { kind: 'sweep' }>;

/** Those in order are counted, those with a problem or without an answer are named. */
const sweepText = ({ answers }: Sweep, nameOf: NameOf): string => {
  const said = (answer: SweepAnswer) => [...answers].filter(([, about]) => about.answer === answer);
  const problems = said('problem').map(([roomId, { note }]) =>
    note === '' ? nameOf(roomId) : `${nameOf(roomId)} (${note})`,
  );
  const absent = said('absent').map(([roomId]) => nameOf(roomId));
  return [
    `gọi lần lượt ${answers.size} điểm cầu: ${said('in-order').length} ổn định`,
    ...(problems.length === 0 ? [] : [`; báo có sự cố: ${problems.join(', ')}`]),
    ...(absent.length === 0 ? [] : [`; không trả lời: ${absent.join(', ')}`]),
    '.',
  ].join('');
};
