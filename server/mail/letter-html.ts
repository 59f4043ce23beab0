/** The signs that mean something in HTML. */
const MEANINGS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => MEANINGS[sign] ?? sign);

/** Addresses as mail programs open them; a stop or bracket after one belongs to the sentence. */
const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]/g;

const lineOf = (line: string): string => {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    parts.push(escaped(line.slice(end, index)), `<a href="${escaped(address)}">${escaped(address)}</a>`);
    end = index + address.length;
  }
  return [...parts, escaped(line.slice(end))].join('').replace(/^ +/, (gap) => '&nbsp;'.repeat(gap.length));
};

const STYLE = "font-family:'Times New Roman',Tinos,serif;font-size:16px;line-height:1.5;color:#14181f";

/** A letter's text as HTML that says the same: paragraphs, lines and links, and nothing of what somebody typed as markup. */
export const letterHtml = (text: string): string => {
  const paragraphs = text.trim().split(/\n{2,}/);
  const body = paragraphs.map((lines) => `<p>${lines.split('\n').map(lineOf).join('<br>\n')}</p>`).join('\n');
  return `<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"></head><body style="${STYLE}">\n${body}\n</body></html>\n`;
};
