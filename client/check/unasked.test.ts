import { expect, it } from 'vitest';
import { opensUnasked } from './unasked.ts';

type Answer = Awaited<ReturnType<Permissions['query']>>;

const telling = (states: Record<string, PermissionState | undefined>) => ({
  query: async ({ name }: PermissionDescriptor): Promise<Answer> => {
    const state = states[name];
    if (state === undefined) throw new TypeError('not known');
    return Object.assign(new EventTarget(), { name, state, onchange: null });
  },
});

it.each([
  ['both are allowed', { camera: 'granted', microphone: 'granted' }, true],
  ['one is forbidden, which the check tells', { camera: 'granted', microphone: 'denied' }, true],
  ['the browser does not tell', {}, true],
  ['one would be asked about', { camera: 'granted', microphone: 'prompt' }, false],
] as const)('where %s', async (_what, states, expected) => {
  expect(await opensUnasked(telling(states))).toBe(expected);
});
