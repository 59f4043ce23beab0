import { useTranslation } from 'react-i18next';
import type { RegisterStanding } from '#shared/contract/register.ts';
import { type RoomState, StateBadge } from '../ui/state-badge.tsx';

const LOOKS: Record<RegisterStanding, RoomState> = {
  planned: 'onDeck',
  held: 'present',
  'called-off': 'absent',
  unsettled: 'trouble',
};

/** How a line of the register counts now, as a colour, a shape and a word. */
export function StandingBadge({ standing }: { standing: RegisterStanding }) {
  const { t } = useTranslation('register');
  return <StateBadge state={LOOKS[standing]} word={t(`standings.${standing}`)} />;
}
