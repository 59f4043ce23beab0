import {
  Alert,
  createTheme,
  Input,
  InputWrapper,
  Modal,
  rem,
  SegmentedControl,
  Select,
  Switch,
  type CSSVariablesResolver,
} from '@mantine/core';
import { amber, green, indigo, red } from './colours.ts';

const FONTS = "'Be Vietnam Pro', system-ui, 'Segoe UI', sans-serif";

/** Mantine dressed in the house's type and colours. */
export const theme = createTheme({
  fontFamily: FONTS,
  headings: { fontFamily: FONTS, fontWeight: '600' },
  colors: { indigo, green, red, yellow: amber },
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
  fontSizes: { xs: rem(13), sm: rem(15), md: rem(16), lg: rem(18), xl: rem(21) },
  breakpoints: { xs: '30em', sm: '40em', md: '56.25em', lg: '75em', xl: '88em' },
  components: {
    Alert: Alert.extend({ styles: { title: { fontSize: 'var(--mantine-font-size-md)' } } }),
    // The example in an empty field stays one when the field is refused: in red it would look like an entry.
    Input: Input.extend({ styles: { wrapper: { '--input-placeholder-color': 'var(--absent)' } } }),
    InputWrapper: InputWrapper.extend({
      styles: { description: { lineHeight: 1.45 }, error: { lineHeight: 1.45 } },
      vars: () => ({
        success: {},
        label: {},
        error: { '--input-error-size': rem(14) },
        description: { '--input-description-size': rem(14) },
      }),
    }),
    Modal: Modal.extend({
      styles: { title: { fontSize: 'var(--mantine-font-size-lg)', fontWeight: 600, lineHeight: 1.4 } },
    }),
    // The list itself scrolls, so that what can be scrolled is what the keyboard walks through.
    // On a phone its words go on in the next line instead of being cut off.
    SegmentedControl: SegmentedControl.extend({ styles: { root: { flexWrap: 'wrap', maxWidth: '100%' } } }),
    Select: Select.extend({
      defaultProps: { withScrollArea: false, styles: { options: { maxHeight: rem(280), overflowY: 'auto' } } },
    }),
    Switch: Switch.extend({
      defaultProps: { withThumbIndicator: false },
      styles: { description: { lineHeight: 1.45 } },
    }),
  },
});

/** Mantine's own greys and reds are too pale for text: these reach 4.5:1 on paper. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--absent)',
    '--mantine-color-error': 'var(--trouble)',
    '--mantine-color-default-border': '#b9c1cd',
    '--mantine-color-disabled-color': 'var(--absent)',
  },
  dark: {},
});
