import { parseArgs } from 'node:util';
import { z } from 'zod';

/** The sample cities that a first start can load. */
export const sampleCity = z.enum(['hanoi-2019', 'hanoi-2025']);
export type SampleCity = z.infer<typeof sampleCity>;

export type Flags = { sample: SampleCity | null; selfSigned: boolean };

/** Reads the arguments of the server; what cannot be used comes back as sentences. */
export const readFlags = (args: readonly string[]): { flags: Flags; mistakes: string[] } => {
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true, options: { city: { type: 'string' } } });
  const flags: Flags = { sample: 'hanoi-2019', selfSigned: false };
  const mistakes: string[] = [];
  let cities = 0;
  let empty = false;
  for (const token of tokens) {
    if (token.kind === 'option' && token.name === 'city') {
      const city = sampleCity.safeParse(token.value);
      if (city.success) flags.sample = city.data;
      else mistakes.push(`--city must be one of ${sampleCity.options.join(', ')}; it is "${token.value ?? ''}".`);
      cities += 1;
    } else if (token.kind === 'option' && token.name === 'empty' && token.value === undefined) {
      empty = true;
    } else if (token.kind === 'option' && token.name === 'self-signed' && token.value === undefined) {
      flags.selfSigned = true;
    } else if (token.kind !== 'option-terminator') {
      mistakes.push(`Nothing is known of the argument ${token.kind === 'option' ? token.rawName : token.value}.`);
    }
  }
  if (empty && cities > 0) mistakes.push('--empty and --city exclude each other.');
  if (empty) flags.sample = null;
  return { flags, mistakes };
};
