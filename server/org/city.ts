import { readFile } from 'node:fs/promises';
import { nanoid } from 'nanoid';
import { z } from 'zod';
import { type Room, type Unit, unitLevel } from '#shared/contract/units.ts';
import type { SampleCity } from '../config/arguments.ts';
import { roomOf } from './room-of.ts';

const record = z.strictObject({
  code: z.string(),
  name: z.string(),
  level: unitLevel,
  kind: z.string(),
  parent: z.string().nullable(),
});

/** First day of each sample city as we load it. The one of 2019 has no end: it is the city the programme speaks of. */
const VALID_FROM: Record<SampleCity, string> = { 'hanoi-2019': '2008-08-01', 'hanoi-2025': '2025-07-01' };

/** The units of a sample city under new ids of our own, parents first, and a meeting room for each. */
export const readCity = async (city: SampleCity): Promise<{ units: Unit[]; rooms: Room[] }> => {
  const text = await readFile(new URL(`./data/${city}.json`, import.meta.url), 'utf8');
  const records = z.array(record).parse(JSON.parse(text));
  const ids = new Map(records.map(({ code }) => [code, nanoid()]));
  const units = records.map(({ code, parent, ...facts }): Unit => {
    const id = ids.get(code);
    const parentId = parent === null ? null : ids.get(parent);
    if (id === undefined || parentId === undefined) throw new Error(`${city}: unit ${code} has an unknown parent`);
    return { ...facts, id, code, parentId, validFrom: VALID_FROM[city], validTo: null };
  });
  return { units: parentsFirst(units), rooms: units.map(roomOf) };
};

const parentsFirst = (units: readonly Unit[]): Unit[] => {
  const below = Map.groupBy(units, (unit) => unit.parentId);
  const ordered = [...(below.get(null) ?? [])];
  for (const unit of ordered) ordered.push(...(below.get(unit.id) ?? []));
  return ordered;
};
