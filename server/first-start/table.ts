/** A table in plain text, drawn with lines. Every cell is one line; Vietnamese letters count one each (NFC). */
export const drawTable = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const lines = [head, ...rows].map((line) => line.map((cell) => cell.normalize('NFC')));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const rule = (left: string, cross: string, right: string): string =>
    `${left}${widths.map((width) => '─'.repeat(width + 2)).join(cross)}${right}`;
  const draw = (line: readonly string[]): string =>
    `│ ${widths.map((width, column) => pad(line[column] ?? '', width)).join(' │ ')} │`;
  const [first = [], ...others] = lines;
  return [rule('┌', '┬', '┐'), draw(first), rule('├', '┼', '┤'), ...others.map(draw), rule('└', '┴', '┘')].join('\n');
};

const pad = (text: string, width: number): string => text.padEnd(width);
