/** First and last of something in order, both included. */
type Stretch = { from: string; to: string };

/** Months (`YYYY-MM`) as whole years (`YYYY`) and the months before and after them. */
export type WholeYears = { years: Stretch | null; months: Stretch[] };

/** Takes a span of months apart, so that sums of years serve where there are any. */
export const wholeYears = ({ from, to }: Stretch): WholeYears => {
  const [firstYear, firstMonth] = [Number(from.slice(0, 4)), from.slice(5)];
  const [lastYear, lastMonth] = [Number(to.slice(0, 4)), to.slice(5)];
  const first = firstMonth === '01' ? firstYear : firstYear + 1;
  const last = lastMonth === '12' ? lastYear : lastYear - 1;
  if (first > last) return { years: null, months: [{ from, to }] };
  return {
    years: { from: String(first), to: String(last) },
    months: [
      ...(first > firstYear ? [{ from, to: `${firstYear}-12` }] : []),
      ...(last < lastYear ? [{ from: `${lastYear}-01`, to }] : []),
    ],
  };
};
