import fc, { type Arbitrary } from 'fast-check';

const nested = (depth: number): unknown => {
  let value: unknown = 0;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

/** An object with a property of its own that is called `__proto__`, as `JSON.parse` makes it. */
const poisoned = (): unknown =>
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');

/** What `await` would take for a promise. */
const thenable = (): unknown => JSON.parse('{"then":1}');

/** Values that no form sends. Some cannot come as JSON; the dispatcher is not to rely on that. */
export const HOSTILE: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -0,
  -1,
  0.5,
  2 ** 53,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  ' ',
  '\u0000',
  '\ud800',
  'a\udfffb',
  '\u202e\u200b',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '../../../secret',
  "'; DROP TABLE meetings; --",
  '<script>alert(1)</script>',
  '${7*7}',
  '%00%ff',
  'x'.repeat(50_000),
  'ệ'.repeat(5000),
  [],
  {},
  [[]],
  Array.from({ length: 5000 }, () => 0),
  Array.from({ length: 5000 }, (_, n) => `room-${n}`),
  Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`key${n}`, n])),
  nested(3000),
  poisoned(),
  { length: 1e9 },
  { toString: 1, valueOf: 1, toJSON: 'x' },
  thenable(),
  Buffer.from('binary'),
  new Uint8Array(64),
];

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'then', 'length', '', '0', 'meetingId', 'standing'];

/** One change somewhere in a value; `where` is the way down, taken modulo what there is. */
type Mutation = { kind: 'replace' | 'add' | 'remove' | 'repeat'; where: number[]; what: unknown; key: string };

const mutation: Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('replace', 'replace', 'add', 'remove', 'repeat'),
  where: fc.array(fc.nat(20), { maxLength: 4 }),
  what: fc.constantFrom(...HOSTILE),
  key: fc.constantFrom(...KEYS),
});

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A copy with a key of its own, whatever its name. */
const withKey = (value: object, key: string, what: unknown): unknown =>
  Object.defineProperty({ ...value }, key, { value: what, enumerable: true, configurable: true, writable: true });

const changedHere = (value: unknown, { kind, what, key }: Mutation): unknown => {
  if (kind === 'add' && isPlain(value)) return withKey(value, key, what);
  if (kind === 'remove' && isPlain(value)) return Object.fromEntries(Object.entries(value).slice(1));
  if (kind === 'repeat' && isList(value)) return Array.from({ length: 3000 }, () => value[0]);
  return what;
};

const changed = (value: unknown, change: Mutation, depth = 0): unknown => {
  const step = change.where[depth];
  if (step === undefined) return changedHere(value, change);
  if (Array.isArray(value) && value.length > 0) {
    const index = step % value.length;
    return value.map((each: unknown, at) => (at === index ? changed(each, change, depth + 1) : each));
  }
  const key = isPlain(value) ? Object.keys(value)[step % Object.keys(value).length] : undefined;
  if (!isPlain(value) || key === undefined) return changedHere(value, change);
  return withKey(value, key, changed(value[key], change, depth + 1));
};

/** Values as they are for a third, and changed in up to three places for the rest. */
export const mutated = (values: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc
    .tuple(values, fc.oneof(fc.constant([]), fc.array(mutation, { minLength: 1, maxLength: 3 }), fc.tuple(mutation)))
    .map(([value, changes]) => changes.reduce<unknown>((current, change) => changed(current, change), value));
