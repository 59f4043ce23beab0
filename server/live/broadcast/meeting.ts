import type { MeetingView } from '#shared/contract/views.ts';

/** Tells everybody of phase, stage and floor, whenever one of them changes and at no other time. */
export type MeetingBroadcast = { changed(): void };

/** What a view says, without the moment and the event it was made at. */
const contentOf = ({ seq: _seq, serverTime: _serverTime, ...content }: MeetingView): string => JSON.stringify(content);

export const createMeetingBroadcast = (
  view: () => MeetingView,
  tell: (view: MeetingView) => void,
): MeetingBroadcast => {
  let told = contentOf(view());
  return {
    changed() {
      const now = view();
      const content = contentOf(now);
      if (content === told) return;
      told = content;
      tell(now);
    },
  };
};
