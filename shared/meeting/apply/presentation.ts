import type { Appliers } from './table.ts';

export const presentation = {
  'presentation.started': (state, { party }) => ({ ...state, presenter: party }),
  'presentation.stopped': (state) => ({ ...state, presenter: null }),
} satisfies Partial<Appliers>;
