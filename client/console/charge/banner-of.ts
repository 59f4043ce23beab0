import type { MeetingView, SelfView } from '#shared/contract/views.ts';
import { rightsOf } from '../rights/rights.ts';

/** What there is to say about who is in charge; the words stand in `charge:banner`. Moments are of the server's clock. */
export type ChargeBanner =
  | { kind: 'acting' | 'absent'; standing: 'deputy' | 'secretary'; since: number | null }
  | { kind: 'losing' }
  | { kind: 'handedToYou' }
  | { kind: 'handedOver'; name: string };

type Meeting = Pick<MeetingView, 'chair' | 'deputy' | 'phase' | 'mode' | 'handedOver'>;

/** What the viewer should know of who is in charge; null where it is the chair, as always. */
export const bannerOf = (self: SelfView, meeting: Meeting): ChargeBanner | null => {
  const { standing } = self;
  const { chair, deputy, handedOver } = meeting;
  if (handedOver && deputy?.there === true) {
    return standing === 'deputy' ? { kind: 'handedToYou' } : { kind: 'handedOver', name: deputy.name };
  }
  if (standing !== 'deputy' && standing !== 'secretary') return null;
  if (rightsOf(self, meeting).standsIn) {
    const since = chair?.goneSince ?? null;
    return { kind: since === null ? 'absent' : 'acting', standing, since };
  }
  return chair?.there === true && !chair.present && chair.goneSince !== null ? { kind: 'losing' } : null;
};
