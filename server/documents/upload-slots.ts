import { Refused } from '../refused.ts';

/** So many files can come at the same time: from one person, and from all. What is coming takes room on the disk. */
const MOST = { perPerson: 4, together: 24 } as const;

export type UploadSlots = {
  /** Does something while a place is taken; throws `too-many-requests` where none is free. */
  during<T>(accountId: string, work: () => Promise<T>): Promise<T>;
};

export const createUploadSlots = (): UploadSlots => {
  const taken: string[] = [];
  return {
    during: async (accountId, work) => {
      const own = taken.filter((holder) => holder === accountId).length;
      if (own >= MOST.perPerson || taken.length >= MOST.together) throw new Refused('too-many-requests');
      taken.push(accountId);
      try {
        return await work();
      } finally {
        taken.splice(taken.indexOf(accountId), 1);
      }
    },
  };
};
