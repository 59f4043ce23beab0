import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const everyTest = ['**/*.test.ts', '**/*.test.tsx', '**/*.test.mjs'];
const notUnit = ['**/*.integration.test.ts', '**/*.e2e.test.ts', '**/node_modules/**', '.runtime/**', 'dist/**'];

/** How long a test may take on a machine that does other things too: a bound against hanging, not a measure. */
const patience = 30_000;
/** Screens behind the sign-in, each looked at in two languages and several sizes: `npm run screens`, for the time they take. */
const liveScreens = ['administration', 'chair', 'discussion', 'office', 'room', 'watchers'].map(
  (name) => `e2e/screens/${name}.e2e.test.ts`,
);
const setupFiles = ['./vitest.setup.ts'];

/** Three kinds of tests: `unit*` beside the code, `integration*` with real processes, `e2e` with real browsers. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles,
          include: ['shared', 'server', 'sfu', 'e2e', 'scripts'].flatMap((folder) =>
            everyTest.map((pattern) => `${folder}/${pattern}`),
          ),
          exclude: notUnit,
          testTimeout: patience,
          hookTimeout: patience,
          // No test of these replaces a module or a global for good: importing everything anew per file would be half the time.
          isolate: false,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'unit-client',
          setupFiles,
          include: everyTest.map((pattern) => `client/${pattern}`),
          exclude: notUnit,
          testTimeout: patience,
          hookTimeout: patience,
          environment: 'jsdom',
          // A document of its own for each file, without a new thread and a new jsdom for each.
          pool: 'vmThreads',
        },
      },
      {
        test: {
          name: 'integration',
          setupFiles,
          include: ['{server,scripts,shared}/**/*.integration.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // One file at a time: media and floods want the cores for themselves.
        test: {
          name: 'integration-media',
          setupFiles,
          include: ['{e2e,sfu}/**/*.integration.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // One file at a time: each one starts several browsers, and they share few cores.
        test: {
          name: 'e2e',
          setupFiles,
          include: ['e2e/**/*.e2e.test.ts'],
          exclude: [...liveScreens, '**/node_modules/**'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'screens',
          setupFiles,
          include: liveScreens,
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
