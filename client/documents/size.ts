import dayjs from 'dayjs';

/** A size for people: `640 kB`, `12,5 MB`. */
export const formatSize = (bytes: number): string => {
  const mega = bytes >= 1_000_000;
  const unit = mega ? 'MB' : 'kB';
  const value = mega ? bytes / 1_000_000 : Math.ceil(bytes / 1000);
  const number = new Intl.NumberFormat(dayjs.locale(), { maximumFractionDigits: 1 }).format(value);
  return `${number} ${unit}`;
};
