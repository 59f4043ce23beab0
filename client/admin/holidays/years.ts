/** The year of a day (`YYYY-MM-DD`). */
export const yearOf = (day: string): string => day.slice(0, 4);

/** The years to choose from: those with special days, this one, and the next, for which one plans. */
export const yearsShown = (days: readonly { day: string }[], thisYear: string): string[] => {
  const years = new Set([...days.map(({ day }) => yearOf(day)), thisYear, String(Number(thisYear) + 1)]);
  return [...years].toSorted();
};
