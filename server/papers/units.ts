/** What a word processor counts in: twentieths of a point for lengths, half points for sizes of type. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
export const twipsOfPoints = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => points * 2;
export const points = (millimetres: number): number => (millimetres / 25.4) * 72;
