import type { LiveMeeting } from './live-meeting.ts';

/** The meetings that are in memory. */
export type LiveMeetings = {
  all: () => LiveMeeting[];
  /** The meeting, if it is in memory. */
  find: (meetingId: string) => LiveMeeting | undefined;
  /** Runs a task on all of them, those that are just being taken up included. */
  each: (task: (meeting: LiveMeeting) => Promise<void>) => Promise<void>;
  /** Runs a task on a meeting, taken up from its log where needed, and lets go of it where nobody is in it afterwards. */
  use: <T>(meetingId: string, task: (meeting: LiveMeeting) => Promise<T>) => Promise<T>;
};

type Entry = { loading: Promise<LiveMeeting>; meeting: LiveMeeting | null; users: number };

export const createLiveMeetings = (load: (meetingId: string) => Promise<LiveMeeting>): LiveMeetings => {
  const entries = new Map<string, Entry>();

  const open = (meetingId: string): Entry => {
    const known = entries.get(meetingId);
    if (known) return known;
    const entry: Entry = { loading: load(meetingId), meeting: null, users: 0 };
    entries.set(meetingId, entry);
    return entry;
  };

  const letGo = (meetingId: string, entry: Entry): void => {
    if (entry.users > 0 || entry.meeting?.isIdle === false) return;
    entry.meeting?.stop();
    entries.delete(meetingId);
  };

  const use: LiveMeetings['use'] = async (meetingId, task) => {
    const entry = open(meetingId);
    entry.users += 1;
    try {
      entry.meeting = await entry.loading;
      return await task(entry.meeting);
    } finally {
      entry.users -= 1;
      letGo(meetingId, entry);
    }
  };

  return {
    all: () => [...entries.values()].flatMap(({ meeting }) => meeting ?? []),
    find: (meetingId) => entries.get(meetingId)?.meeting ?? undefined,
    async each(task) {
      // That one cannot be taken up is for who asked for it.
      await Promise.allSettled([...entries.keys()].map(async (meetingId) => use(meetingId, task)));
    },
    use,
  };
};
