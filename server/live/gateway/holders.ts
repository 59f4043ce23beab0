import type { Principal } from '#shared/contract/accounts.ts';
import { ALLOWANCE, MOST_LINES } from './limits.ts';
import { type TokenBucket, createTokenBucket } from './token-bucket.ts';

/** Accounts and devices, each with all of its lines: opening more of them gives nobody a larger allowance. */
export type Holders = {
  /** One more line. Its allowance is that of the others; `fits` is false where it is one too many. */
  open: (principal: Principal) => { allowance: TokenBucket; fits: boolean };
  /** A line is gone. */
  close: (principal: Principal) => void;
};

type Holder = { lines: number; readonly allowance: TokenBucket };

const keyOf = (principal: Principal): string =>
  principal.kind === 'room' ? `device:${principal.deviceId}` : `account:${principal.accountId}`;

export const createHolders = (clock: () => number): Holders => {
  const holders = new Map<string, Holder>();

  /** Whoever floods and comes back finds the allowance as it was left; nobody else is remembered. */
  const forgetRested = (): void => {
    for (const [key, { lines, allowance }] of holders) if (lines === 0 && allowance.isFull) holders.delete(key);
  };

  return {
    open(principal) {
      forgetRested();
      const key = keyOf(principal);
      const holder = holders.get(key) ?? { lines: 0, allowance: createTokenBucket(ALLOWANCE, clock) };
      holders.set(key, holder);
      holder.lines += 1;
      return { allowance: holder.allowance, fits: holder.lines <= MOST_LINES };
    },
    close(principal) {
      const holder = holders.get(keyOf(principal));
      if (holder) holder.lines -= 1;
    },
  };
};
