import { describe, expect, it } from 'vitest';
import { letterHtml } from './letter-html.ts';

const bodyOf = (text: string): string => /<body[^>]*>\n([\s\S]*)\n<\/body>/.exec(letterHtml(text))?.[1] ?? '';

describe('a letter as HTML', () => {
  it('has the paragraphs, lines and links of its text', () => {
    const text = 'Kính gửi: Phường A\n\nVào họp: https://hop.hanoi.example/meetings/a?b=1&c=2.\n  1. Mục một\n';
    const link = 'https://hop.hanoi.example/meetings/a?b=1&amp;c=2';
    expect(bodyOf(text)).toBe(
      `<p>Kính gửi: Phường A</p>\n<p>Vào họp: <a href="${link}">${link}</a>.<br>\n&nbsp;&nbsp;1. Mục một</p>`,
    );
  });

  it('takes no markup from what somebody typed', () => {
    const html = bodyOf('<img src=x onerror="alert(1)"> & https://a.example/"onclick="x \'<b>');
    expect(html).toBe(
      '<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; <a href="https://a.example/">https://a.example/</a>' +
        '&quot;onclick=&quot;x &#39;&lt;b&gt;</p>',
    );
  });
});
