import type { Locale } from '#shared/contract/locale.ts';
import type { CheckItem, Measured } from '#shared/contract/readiness.ts';

/** What was measured, where a number says more than a word: `4,2 Mbit/s`; null where there is none. */
export const valueOf = (item: CheckItem, measured: Measured, locale: Locale): string | null => {
  const written = (value: number | null, unit: string, digits = 0): string | null =>
    value === null ? null : `${value.toLocaleString(locale, { maximumFractionDigits: digits })} ${unit}`;
  const sized = (size: { width: number; height: number } | null): string | null =>
    size === null || size.height === 0 ? null : `${size.width} × ${size.height}`;
  const mbps = (kbps: number | null) => (kbps === null ? null : kbps / 1000);
  const values: Partial<Record<CheckItem, string | null>> = {
    camera: sized(measured.camera),
    upload: written(mbps(measured.uploadKbps), 'Mbit/s', 1),
    download: written(mbps(measured.downloadKbps), 'Mbit/s', 1),
    roundTrip: written(measured.roundTripMs, 'ms'),
    loss: written(measured.loss === null ? null : measured.loss * 100, '%', 1),
    screen: sized(measured.screen),
  };
  return values[item] ?? null;
};
