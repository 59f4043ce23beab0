import type { DraftContent, Section } from '../contract/drafts.ts';
import type { Block, Paper } from '../papers/paper.ts';
import { paragraph } from './blocks.ts';
import { dayText } from './time.ts';
import { weave } from './weave.ts';

/** Who issues, and who signs in the agency's name. */
export type Issuer = Paper['issuer'] & { signature: NonNullable<Paper['signatures']['right']> };

/** A paper that a newer version replaces. */
export type Replaced = { number: string; issuedAt: number; reason: string };

export type DraftedPaper = {
  title: string;
  issuer: Issuer;
  /** Null in a preview: the number is given on issuing. */
  number: number | null;
  symbol: string;
  sections: readonly Section[];
  content: DraftContent;
  replaces: Replaced | null;
  logHead: string;
};

/** The minutes in form 1.9 of Decree 30/2020/NĐ-CP: no place-and-date line; the secretary signs left, the chair right. */
export const minutesPaper = (draft: DraftedPaper, people: { chair: string; secretary: string | null }): Paper => ({
  ...common(draft),
  type: 'bien-ban',
  date: null,
  title: 'BIÊN BẢN',
  subject: draft.title,
  body: bodyOf(draft, 'Biên bản này thay thế Biên bản'),
  signatures: {
    left: { authority: [], title: 'THƯ KÝ', name: people.secretary },
    right: { authority: [], title: 'CHỦ TỌA', name: people.chair },
  },
});

/** The notice of conclusions in form 1.4; `date` is the day of issuing (`YYYY-MM-DD`). */
export const noticePaper = (draft: DraftedPaper, chair: string, date: string | null): Paper => ({
  ...common(draft),
  type: 'thong-bao',
  date,
  title: 'THÔNG BÁO',
  subject: `Kết luận của ${chair} tại cuộc họp “${draft.title}”`,
  body: bodyOf(draft, 'Thông báo này thay thế Thông báo'),
  signatures: { left: null, right: draft.issuer.signature },
});

const common = ({ issuer, number, symbol, sections, content, logHead }: DraftedPaper) => ({
  issuer: { superior: issuer.superior, name: issuer.name, place: issuer.place },
  number: { number, symbol },
  draft: number === null,
  recipients: content.recipients,
  annexes: sections.flatMap(({ annex, blocks }) => (annex === null ? [] : [{ title: annex, body: blocks }])),
  colophon: logHead === '' ? null : `Mã chuỗi nhật ký cuộc họp: ${logHead}`,
});

/** A paper with a mistake in its content is replaced by one of the same form (article 18 of Decree 30/2020/NĐ-CP). */
const bodyOf = ({ sections, content, replaces }: DraftedPaper, words: string): Block[] => {
  const body = weave(sections, content.texts).flatMap(({ blocks }) => blocks);
  if (replaces === null) return body;
  const { number, issuedAt, reason } = replaces;
  return [paragraph(`${words} số ${number} ${dayText(issuedAt)}. Lý do: ${reason}.`), ...body];
};
