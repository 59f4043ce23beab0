import type { MantineColorsTuple } from '@mantine/core';

/** Each from tint to shade; the eighth is the colour of the same name in global.css, the last is text on its tint. */

/** The one accent: `--accent`. */
export const indigo: MantineColorsTuple = [
  '#eef3fa',
  '#e3ebf6',
  '#b8cce6',
  '#8fafd8',
  '#6b95cb',
  '#4a7bb8',
  '#33659f',
  '#1f4e8c',
  '#1a4174',
  '#13325b',
];

/** Present: `--present`. */
export const green: MantineColorsTuple = [
  '#eef8f2',
  '#dff2e7',
  '#b4e0c5',
  '#86cca1',
  '#5ab67f',
  '#37a063',
  '#279456',
  '#1f8a4c',
  '#19703d',
  '#13552e',
];

/** Late, and what deserves a second look: `--late`. */
export const amber: MantineColorsTuple = [
  '#fff8eb',
  '#fdf0d8',
  '#fadba4',
  '#f3c26b',
  '#e6a53a',
  '#d18c14',
  '#bb7800',
  '#a86400',
  '#875000',
  '#6b3f00',
];

/** Trouble, and what cannot be undone: `--trouble`. */
export const red: MantineColorsTuple = [
  '#fdf1f0',
  '#fbe5e3',
  '#f5c0bc',
  '#ee9a94',
  '#e5726a',
  '#db4d43',
  '#c83329',
  '#b3261e',
  '#931e17',
  '#7a1712',
];
