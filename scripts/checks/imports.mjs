import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { isTest } from './sources.mjs';

/**
 * Which way imports run: from server, sfu and client to shared, and nothing else across. What is shared runs in browsers and
 * in Node, so it uses neither; the set-up runs before anything is installed, so it uses no package.
 *
 * @type {Record<string, {packages: true | readonly string[], node: boolean, folders: readonly string[]}>}
 */
const ALLOWED = {
  shared: { packages: ['zod'], node: false, folders: [] },
  server: { packages: true, node: true, folders: ['#shared'] },
  sfu: { packages: true, node: true, folders: ['#shared'] },
  client: { packages: true, node: false, folders: ['#shared'] },
  e2e: { packages: true, node: true, folders: ['#shared', 'server', 'sfu', 'client'] },
  scripts: { packages: [], node: true, folders: [] },
};

/** Runs after the installation, under Node 24. */
const EXEMPT = new Set(['scripts/setup/prove-worker.mjs']);

const SPECIFIER =
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

/**
 * @param {import('./sources.mjs').Source} source
 * @returns {string[]} complaints
 */
export function wrongImports({ path, text }) {
  if (EXEMPT.has(path)) return [];
  return [...text.matchAll(SPECIFIER)].flatMap((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    const complaint = judge(path, specifier);
    return complaint ? [`${path}: '${specifier}' ${complaint}`] : [];
  });
}

/** @param {string} path @param {string} specifier @returns {string | undefined} */
function judge(path, specifier) {
  const [folder = ''] = path.split('/');
  const allowed = ALLOWED[folder];
  if (!allowed) return undefined;
  if (specifier.startsWith('.')) {
    const [target = ''] = posix.join(posix.dirname(path), specifier).split('/');
    if (target === folder) return undefined;
    if (target === 'shared') return "reaches into shared by path: write '#shared/…'";
    return allowed.folders.includes(target) ? undefined : `crosses from ${folder} into ${target}`;
  }
  if (specifier.startsWith('#')) {
    if (folder === 'shared') return 'goes round by the package: write a relative path';
    return allowed.folders.includes(specifier.split('/')[0] ?? '') ? undefined : `is not for ${folder}`;
  }
  if (isTest(path) || path.includes('/testing/')) return undefined;
  if (specifier.startsWith('node:')) return allowed.node ? undefined : `is Node's: ${folder} must do without`;
  if (builtinModules.includes(specifier)) return `is Node's: write 'node:${specifier}'`;
  if (allowed.packages === true || allowed.packages.includes(packageOf(specifier))) return undefined;
  return `is a package that ${folder} must do without`;
}

/** @param {string} specifier */
function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
