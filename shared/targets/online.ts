import type { OnlineRule } from '../contract/indicators.ts';
import type { CountedMeeting } from '../contract/register.ts';

type Held = Pick<CountedMeeting, 'form' | 'remoteOnline' | 'sites' | 'sitesConnected'>;

/** Whether a meeting that was held counts as held online. What nobody knows does not. */
export const isOnline = (rule: OnlineRule, meeting: Held): boolean => {
  switch (rule.rule) {
    case 'fully-online':
      return meeting.form === 'truc-tuyen';
    case 'hybrid-too':
      return meeting.form === 'truc-tuyen' || (meeting.form === 'ket-hop' && meeting.remoteOnline);
    case 'share-connected':
      return (meeting.form === 'truc-tuyen' || meeting.form === 'ket-hop') && shareConnected(meeting) >= rule.atLeast;
  }
};

const shareConnected = ({ sites, sitesConnected }: Held): number =>
  sites === null || sites === 0 || sitesConnected === null ? 0 : sitesConnected / sites;
