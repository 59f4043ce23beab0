import { z } from 'zod';
import { id } from './ids.ts';

const content = {
  name: z.string().trim().min(1).max(80),
  /** In the order of the tree. */
  unitIds: z.array(id).min(1).max(2000),
};

/** So many lists are enough for one unit; more nobody finds his way in. */
export const MOST_LISTS = 100;

/** Units that are invited together again and again, kept by the unit that convenes. */
export const savedList = z.strictObject({ id, ownerUnitId: id, ...content });
export type SavedList = z.infer<typeof savedList>;
export const savedLists = z.strictObject({ lists: z.array(savedList) });

export const newSavedList = z.strictObject({ ownerUnitId: id, ...content });
export type NewSavedList = z.infer<typeof newSavedList>;

/** A list gets another name, other units, or both. */
export const savedListChange = z.strictObject(content);
export type SavedListChange = z.infer<typeof savedListChange>;

export const savedListAnswer = z.strictObject({ listId: id });
