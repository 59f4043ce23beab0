import fc, { type Arbitrary } from 'fast-check';
import { liveMessages, pushes } from '#shared/contract/live.ts';
import { HOSTILE, mutated } from './mutations.ts';
import { type Meaningful, valuesOf } from './of-schema.ts';

/** A message as a hostile client says it: any name, any arguments. */
export type Said = { name: string; args: readonly unknown[] };

const STRANGE_NAMES = [
  ...Object.keys(pushes),
  'constructor',
  '__proto__',
  'hasOwnProperty',
  'toString',
  '',
  ' ',
  'meeting.Join',
  'meeting.join ',
  'floor.steal',
  'disconnecting',
  'newListener',
  'x'.repeat(2000),
];

/** Messages made from the contract's table, so that a message that is added there is sent by itself. */
export const messagesOf = (meaningful: Meaningful): Arbitrary<Said> => {
  const known = Object.entries(liveMessages).map(([name, { request }]): Arbitrary<Said> => {
    const payload = mutated(valuesOf(request, meaningful));
    return fc.record({ name: fc.constant(name), args: fc.tuple(payload) });
  });
  const strange = fc.record({
    name: fc.constantFrom(...STRANGE_NAMES, ...Object.keys(liveMessages)),
    args: fc.array(fc.constantFrom(...HOSTILE), { maxLength: 3 }),
  });
  return fc.oneof({ arbitrary: fc.oneof(...known), weight: 14 }, { arbitrary: strange, weight: 1 });
};
