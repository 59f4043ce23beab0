import { correctionKey } from '../state.ts';
import type { Appliers } from './table.ts';

export const texts = {
  'text.sent': (state, payload, { at, actor }) =>
    actor === 'system' ? state : { ...state, texts: [...state.texts, { ...payload, at, author: actor }] },

  'attendance.corrected': (state, payload) => ({
    ...state,
    corrections: new Map(state.corrections).set(correctionKey(payload), payload),
  }),
} satisfies Partial<Appliers>;
