import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { liveMessages, pushes } from '#shared/contract/live.ts';
import type { LiveName } from '#shared/contract/live.ts';
import { standing } from '#shared/contract/meetings.ts';
import type { Standing } from '#shared/contract/meetings.ts';
import { errorCode } from '#shared/contract/refusals.ts';
import { sfuCommands, sfuReports } from '#shared/contract/sfu.ts';
import { CATEGORIES, httpStatusFor } from '#shared/errors/catalogue.ts';
import { CHAIRS_OWN, maySend, OWN_ROOM_ONLY } from '#shared/permissions/live.ts';

const text = readFileSync(new URL('../../docs/protocol.md', import.meta.url), 'utf8');

/** Cells of the table rows under a heading, the head of the table included. */
const rows = (heading: string): string[][] =>
  (text.split(/^## /m).find((section) => section.startsWith(heading)) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('| ---'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const codes = (cell: string | undefined): string[] =>
  [...(cell ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
const names = (heading: string): string[] => rows(heading).flatMap(([first]) => codes(first));

const mark = (name: LiveName, who: Standing): string => {
  if (!maySend(name, who)) return '-';
  if (CHAIRS_OWN.has(name) && who !== 'chair') return '~';
  return who === 'room' && OWN_ROOM_ONLY.has(name) ? 'own' : '+';
};

describe('docs/protocol.md', () => {
  it('tells every live message, and who may send it', () => {
    const told = rows('Live messages').map(([name, ...cells]) => [codes(name)[0], ...cells.slice(0, 6)].join(' '));
    const table = (Object.keys(liveMessages) as LiveName[]).map((name) =>
      [name, ...standing.options.map((who) => mark(name, who))].join(' '),
    );
    expect(new Set(told.slice(1))).toEqual(new Set(table));
    expect(told.slice(1)).toHaveLength(table.length);
  });

  it('tells every push, and every message to and from a media node', () => {
    expect(names('Pushes').toSorted()).toEqual(Object.keys(pushes).toSorted());
    expect(names('Media nodes').toSorted()).toEqual(
      [...Object.keys(sfuCommands), ...Object.keys(sfuReports)].toSorted(),
    );
  });

  it('tells every code of a refusal with its category and status', () => {
    const told = rows('Refusals')
      .slice(1)
      .map(([code, category, http]) => ({ code: codes(code)[0], category, http }));
    const table = errorCode.options.map((code) => ({
      code,
      category: CATEGORIES[code],
      http: String(httpStatusFor(code)),
    }));
    expect(new Set(told)).toEqual(new Set(table));
    expect(told).toHaveLength(table.length);
  });
});
