import { describe, expect, it } from 'vitest';
import { fileNameOf } from './file-name.ts';

const nameOf = (title: string): string => fileNameOf(['Hồ sơ cuộc họp', title, '2026-11-21'], 'zip');

describe('the name of a file', () => {
  it('has its parts in order, and none that is missing', () => {
    expect(nameOf('Giao ban tháng 11')).toBe('Hồ sơ cuộc họp - Giao ban tháng 11 - 2026-11-21.zip');
    expect(fileNameOf(['Giấy mời', null], 'pdf')).toBe('Giấy mời.pdf');
  });

  it.each(['../../etc/passwd', 'a\\..\\b', 'C:\\x', 'a\nb\u0000c', 'gpj.\u202Eexe', 'a\u2028b'])(
    'leads nowhere and hides nothing: %j',
    (title) => expect(nameOf(title)).not.toMatch(/[\\/:\p{C}\p{Zl}\p{Zp}]/u),
  );

  it('is one that file systems take, with whole letters, however long the title is', () => {
    const decomposed = 'Hội nghị đẩy mạnh '.normalize('NFD').repeat(17).slice(0, 300);
    const piled = 'e'.concat('\u0301'.repeat(299));
    for (const name of [nameOf(decomposed), nameOf(piled), nameOf('🏛️'.repeat(150))]) {
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      expect(name.isWellFormed()).toBe(true);
    }
    expect(nameOf(decomposed)).toContain('Hội nghị đẩy mạnh Hội nghị');
  });
});
