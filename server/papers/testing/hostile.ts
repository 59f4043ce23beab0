import type { Paper } from '#shared/papers/paper.ts';
import { samples } from './samples.ts';

/** What would be commands, marks or markup to a typesetter, a word processor or a browser. */
export const HOSTILE = [
  '#panic("typeset")',
  '#read("/etc/passwd")',
  '*bold* _italic_ = heading $x^2$ @label <label>',
  '<script>alert(1)</script> <w:br/> &amp; ]]>',
  '\\u{48} // no comment /* none */ "quoted" \'single\' -- --- ...',
];

/** A paper that has such text in every place that people fill. */
export const hostilePaper = (text: string): Paper => ({
  ...samples.notice,
  issuer: { superior: text, name: text, place: text },
  number: { number: 1, symbol: text },
  title: text,
  subject: text,
  body: [
    { kind: 'paragraph', runs: [{ text, bold: true, italic: true }] },
    { kind: 'heading', text },
    { kind: 'list', ordered: true, items: [[{ text }]] },
    { kind: 'table', columns: [{ title: text, share: 1, align: 'left' }], rows: [{ section: text }, [text]] },
    { kind: 'paragraph', runs: [{ text: 'hết' }] },
  ],
  signatures: { left: null, right: { authority: [text], title: text, name: text } },
  recipients: [text, 'Lưu'],
  colophon: text,
});
