/** The ids with one of them a place up (-1) or down (1). */
export const moved = (ids: readonly string[], id: string, by: -1 | 1): string[] => {
  const from = ids.indexOf(id);
  const other = ids[from + by];
  if (from < 0 || other === undefined) return [...ids];
  return ids.with(from, other).with(from + by, id);
};
