import { useTranslation } from 'react-i18next';
import type { Light } from '#shared/contract/readiness.ts';
import { StateBadge } from '../ui/state-badge.tsx';

const STATE = { green: 'present', amber: 'late', red: 'trouble' } as const;

/** Whether a room is ready: a colour, a shape and a word. */
export function LightBadge({ light }: { light: Light }) {
  const { t } = useTranslation('readiness');
  return <StateBadge state={STATE[light]} word={t(`lights.${light}`)} />;
}
