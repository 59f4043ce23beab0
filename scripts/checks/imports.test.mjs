import { describe, expect, it } from 'vitest';
import { wrongImports } from './imports.mjs';

/** @param {string} path @param {string} specifier */
const complaints = (path, specifier) => wrongImports({ path, text: `import { a } from '${specifier}';\n` });

describe('import directions', () => {
  it.each([
    ['server/live/actor.ts', '#shared/meeting/decide.ts'],
    ['server/live/actor.ts', '../store/log.ts'],
    ['server/live/actor.ts', 'node:fs'],
    ['client/media/engine.ts', 'mediasoup-client'],
    ['shared/contract/live.ts', 'zod'],
    ['shared/contract/live.test.ts', 'fast-check'],
    ['shared/testing/commands.ts', 'fast-check'],
    ['e2e/rooms/main.ts', '../../server/main.ts'],
  ])('lets %s import %s', (path, specifier) => {
    expect(complaints(path, specifier)).toEqual([]);
  });

  it.each([
    ['server/live/actor.ts', '../../sfu/main.ts'],
    ['server/live/actor.ts', '../../shared/meeting/decide.ts'],
    ['server/live/actor.ts', 'fs'],
    ['client/main.tsx', 'node:fs'],
    ['client/main.tsx', '../server/main.ts'],
    ['shared/meeting/decide.ts', '../../server/main.ts'],
    ['shared/meeting/decide.ts', '#shared/meeting/apply.ts'],
    ['shared/meeting/decide.ts', 'node:crypto'],
    ['shared/meeting/decide.ts', 'nanoid'],
    ['scripts/start.mjs', 'vite'],
  ])('does not let %s import %s', (path, specifier) => {
    expect(complaints(path, specifier)).toHaveLength(1);
  });

  it('sees imports over several lines, re-exports and dynamic imports', () => {
    const text = [
      "import {\n  a,\n  b,\n} from 'node:fs';",
      "export * from 'node:net';",
      "import 'node:os';",
      "const x = await import('node:vm');",
    ].join('\n');
    expect(wrongImports({ path: 'shared/a.ts', text })).toHaveLength(4);
  });
});
