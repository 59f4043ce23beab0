import { join } from 'node:path';
import { ROOT } from '../setup/paths.mjs';
import { toolScript } from '../setup/tools.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly import('../setup/index.mjs').Part[]} needs
 * @property {number} minutes after which it is ended
 * @property {() => readonly (readonly string[])[]} commands each a script and its arguments; all of them are run
 * @property {boolean} [tests] whether it is a run of vitest, whose tests are counted
 */

/** Where vitest leaves its counts. @param {string} step */
export function reportOf(step) {
  return join(ROOT, '.runtime', `report-${step}-${process.pid}.json`);
}

const PROJECTS = ['', 'shared', 'server', 'sfu', 'client', 'e2e'].map((folder) => join(folder, 'tsconfig.json'));

/** What `npm test` does, in this order. @type {readonly Step[]} */
export const STEPS = [
  {
    name: 'format',
    needs: [],
    minutes: 5,
    commands: () => [[toolScript('prettier'), '--check', '--log-level', 'warn', '.']],
  },
  {
    name: 'lint',
    needs: [],
    minutes: 10,
    commands: () => [[toolScript('oxlint'), '--type-aware', '--deny-warnings', '.'], ['scripts/checks/main.mjs']],
  },
  {
    name: 'types',
    needs: [],
    minutes: 10,
    commands: () => [...PROJECTS, 'shared/tsconfig.pure.json'].map((project) => [toolScript('tsc'), '-p', project]),
  },
  { name: 'deadcode', needs: [], minutes: 5, commands: () => [[toolScript('knip')]] },
  vitest('unit', { project: 'unit*', needs: [], minutes: 15 }),
  vitest('integration', { project: 'integration*', needs: ['worker', 'client', 'readers'], minutes: 30 }),
  vitest('e2e', { project: 'e2e', needs: ['worker', 'client', 'browser', 'networks', 'readers'], minutes: 60 }),
];

/**
 * @param {string} name
 * @param {{project: string, needs: Step['needs'], minutes: number}} options
 * @returns {Step}
 */
function vitest(name, { project, needs, minutes }) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(name)}`];
  return {
    name,
    needs,
    minutes,
    tests: true,
    commands: () => [[toolScript('vitest'), 'run', '--project', project, ...reporters]],
  };
}
