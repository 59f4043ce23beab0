import { createTheme, rem, type MantineColorsTuple } from '@mantine/core';

/** The one accent, from tint to shade; the seventh is `--accent`. */
const indigo: MantineColorsTuple = [
  '#eef3fa',
  '#dde6f3',
  '#b8cce6',
  '#8fafd8',
  '#6b95cb',
  '#4a7bb8',
  '#33659f',
  '#1f4e8c',
  '#1a4174',
  '#13325b',
];

/** Mantine dressed in the house's type and colours. */
export const theme = createTheme({
  fontFamily: "'Be Vietnam Pro', system-ui, 'Segoe UI', sans-serif",
  headings: { fontFamily: "'Be Vietnam Pro', system-ui, 'Segoe UI', sans-serif", fontWeight: '600' },
  colors: { indigo },
  primaryColor: 'indigo',
  primaryShade: 7,
  black: '#14181f',
  white: '#ffffff',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  // Mantine respects the viewer's wish for less motion only when asked to.
  respectReducedMotion: true,
  // Vietnamese stacks accents above and below: lines need more room than Latin text.
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.55', lg: '1.6', xl: '1.6' },
  fontSizes: { xs: rem(13), sm: rem(14), md: rem(16), lg: rem(18), xl: rem(21) },
  breakpoints: { xs: '30em', sm: '40em', md: '56.25em', lg: '75em', xl: '88em' },
});
