import fc, { type Arbitrary } from 'fast-check';
import { z } from 'zod';

/** The part of JSON Schema that zod writes for the contract. What it cannot express is left out: anything may stand there. */
export type Schema = {
  type?: string | string[] | undefined;
  enum?: unknown[] | undefined;
  const?: unknown;
  pattern?: string | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  minimum?: number | undefined;
  maximum?: number | undefined;
  minItems?: number | undefined;
  maxItems?: number | undefined;
  items?: Schema | undefined;
  anyOf?: Schema[] | undefined;
  oneOf?: Schema[] | undefined;
  properties?: Record<string, Schema> | undefined;
  required?: string[] | undefined;
  propertyNames?: Schema | undefined;
  additionalProperties?: Schema | boolean | undefined;
};

const schema: z.ZodType<Schema> = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  pattern: z.string().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  get items() {
    return schema.optional();
  },
  get anyOf() {
    return z.array(schema).optional();
  },
  get oneOf() {
    return z.array(schema).optional();
  },
  get properties() {
    return z.record(z.string(), schema).optional();
  },
  required: z.array(z.string()).optional(),
  get propertyNames() {
    return schema.optional();
  },
  get additionalProperties() {
    return z.union([z.boolean(), schema]).optional();
  },
});

/** Texts that mean something under this name: ids of rooms, meetings, people, streams. Drawn wherever they fit the pattern. */
export type Meaningful = (name: string) => readonly string[];

const MANY = 4;

/** Values that fit a schema of the contract, whatever messages it will have. */
export const valuesOf = (of: z.ZodType, meaningful: Meaningful): Arbitrary<unknown> =>
  arbitraryOf(schema.parse(z.toJSONSchema(of, { io: 'input', unrepresentable: 'any' })), '', meaningful);

const arbitraryOf = (s: Schema, name: string, meaningful: Meaningful): Arbitrary<unknown> => {
  const alternatives = s.anyOf ?? s.oneOf;
  if (alternatives) return fc.oneof(...alternatives.map((each) => arbitraryOf(each, name, meaningful)));
  if (s.enum) return fc.constantFrom(...s.enum);
  if ('const' in s) return fc.constant(s.const);
  if (Array.isArray(s.type)) return fc.oneof(...s.type.map((type) => arbitraryOf({ ...s, type }, name, meaningful)));
  switch (s.type) {
    case 'string':
      return textOf(s, name, meaningful);
    case 'integer':
      return integerOf(s);
    case 'number':
      return fc.double({ min: s.minimum ?? -1e6, max: s.maximum ?? 1e6, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array': {
      const fewest = s.minItems ?? 0;
      const items = arbitraryOf(s.items ?? {}, name, meaningful);
      return fc.array(items, { minLength: fewest, maxLength: Math.min(s.maxItems ?? MANY, fewest + MANY) });
    }
    case 'object':
      return objectOf(s, meaningful);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
};

/** Half of them small, as numbers of people and of seconds are. */
const integerOf = ({ minimum = -1000, maximum = 1_000_000 }: Schema): Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: minimum, max: Math.min(maximum, minimum + MANY) }),
    fc.integer({ min: minimum, max: maximum }),
  );

const textOf = (
  { pattern, minLength = 0, maxLength = 60 }: Schema,
  name: string,
  meaningful: Meaningful,
): Arbitrary<string> => {
  const shape = pattern === undefined ? undefined : new RegExp(pattern);
  const fits = (text: string): boolean =>
    text.length >= minLength && text.length <= maxLength && (shape?.test(text) ?? true);
  const made =
    shape === undefined
      ? fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, minLength + 30) })
      : fc.stringMatching(shape).filter(fits);
  const known = fc.nat().map((choice) => {
    const fitting = meaningful(name).filter(fits);
    return fitting[choice % fitting.length];
  });
  return fc
    .oneof({ arbitrary: known, weight: 9 }, { arbitrary: made, weight: 1 })
    .chain((text) => (text === undefined ? made : fc.constant(text)));
};

const objectOf = (s: Schema, meaningful: Meaningful): Arbitrary<unknown> => {
  const { properties = {}, required = [], additionalProperties } = s;
  const named = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, arbitraryOf(each, name, meaningful)])),
    { requiredKeys: required },
  );
  if (typeof additionalProperties !== 'object') return named;
  const names = textOf({ ...s.propertyNames, type: 'string' }, '', () => ['apt', 'useinbandfec']);
  return fc.dictionary(names, arbitraryOf(additionalProperties, '', meaningful), { maxKeys: MANY });
};
