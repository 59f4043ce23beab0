import type { Appliers } from './table.ts';

export const charge = {
  /** What was handed over was handed over to the deputy before. */
  'deputy.named': (state, { accountId }) => ({ ...state, deputyId: accountId, handedOver: false }),
  'chair.handedOver': (state) => ({ ...state, handedOver: true }),
  'chair.takenBack': (state) => ({ ...state, handedOver: false }),

  'mode.changed': (state, { mode }) => ({ ...state, mode }),
} satisfies Partial<Appliers>;
