import { Editor } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { type Block, block } from '#shared/papers/paper.ts';
import { extensions } from '../editor/extensions.ts';
import { toBlocks } from './to-blocks.ts';
import { toEditor } from './to-editor.ts';

/** What the editor makes of pasted HTML. */
const pasted = (html: string): Block[] => {
  const editor = new Editor({ extensions, content: '' });
  editor.commands.insertContent(html);
  const blocks = toBlocks(editor.getJSON());
  editor.destroy();
  return blocks;
};

const words = fc.stringMatching(/^[A-Za-zàáđêơưỳ ]{0,12}[a-zđươ]$/);
const runs = fc
  .tuple(words, words)
  .map(([plain, strong]) => [{ text: plain }, { text: strong, bold: true, italic: true }]);
const ownBlock: fc.Arbitrary<Block> = fc.oneof(
  runs.map((made): Block => ({ kind: 'paragraph', runs: made })),
  fc
    .tuple(fc.boolean(), fc.array(runs, { minLength: 1, maxLength: 3 }))
    .map(([ordered, items]): Block => ({ kind: 'list', ordered, items })),
  fc.array(fc.tuple(words, words), { minLength: 2, maxLength: 4 }).map(([head = ['', ''], ...rows]): Block => ({
    kind: 'table',
    columns: head.map((title) => ({ title, share: 1, align: 'left' })),
    rows,
  })),
);

describe('own text', () => {
  it('is the same when it was opened in the editor and taken out again', () => {
    fc.assert(
      fc.property(fc.array(ownBlock, { maxLength: 5 }), (blocks) => {
        const editor = new Editor({ extensions, content: toEditor(blocks) });
        const back = toBlocks(editor.getJSON());
        editor.destroy();
        // Two lists of the same kind in a row stay two.
        expect(back).toEqual(blocks);
      }),
      { numRuns: 60 },
    );
  });

  it('is empty when nothing but empty lines stands there', () => {
    expect(toBlocks(toEditor([]))).toEqual([]);
    expect(pasted('<p></p><p> </p>')).toEqual([]);
  });

  it('begins a new paragraph at a line break, and makes lines of a list in a list', () => {
    expect(pasted('<p>một<br>hai</p>')).toEqual([
      { kind: 'paragraph', runs: [{ text: 'một' }] },
      { kind: 'paragraph', runs: [{ text: 'hai' }] },
    ]);
    const nested = {
      type: 'doc',
      content: [
        {
          type: 'bulletList',
          content: [
            {
              type: 'listItem',
              content: [
                { type: 'paragraph', content: [{ type: 'text', text: 'ngoài' }] },
                {
                  type: 'bulletList',
                  content: [
                    { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'trong' }] }] },
                  ],
                },
              ],
            },
          ],
        },
      ],
    };
    expect(toBlocks(nested)).toEqual([
      { kind: 'list', ordered: false, items: [[{ text: 'ngoài' }], [{ text: 'trong' }]] },
    ]);
  });
});

describe('pasted HTML', () => {
  it('is reduced to what a paper can set: no script, picture, style, link or frame comes in', () => {
    const blocks = pasted(
      `<h1 style="color:red">Tiêu đề</h1><script>alert(1)</script><p onclick="alert(2)">Chữ <b>đậm</b>
       <a href="javascript:alert(3)">liên kết</a><img src="x" onerror="alert(4)"></p>
       <iframe src="https://example.org"></iframe><style>p{color:red}</style>
       <table><tr><th>A</th></tr><tr><td><i>một</i><p>hai</p></td></tr></table>`,
    );
    expect(block.array().parse(blocks)).toEqual(blocks);
    const text = JSON.stringify(blocks);
    expect(text).not.toMatch(/alert|script|onerror|color|example|href|src/);
    expect(text).toContain('Tiêu đề');
    expect(text).toContain('liên kết');
    expect(blocks.at(-1)).toEqual({
      kind: 'table',
      columns: [{ title: 'A', share: 1, align: 'left' }],
      rows: [['một hai']],
    });
  });

  it('in what is no document of the editor is refused', () => {
    expect(() => toBlocks({ content: [{ type: 7 }] })).toThrow(ZodError);
    expect(() => toBlocks('<p>Chữ</p>')).toThrow(ZodError);
  });
});
