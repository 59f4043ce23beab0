import { useTranslation } from 'react-i18next';
import type { TargetState } from '#shared/contract/figures.ts';
import { StateBadge } from '../ui/state-badge.tsx';

const LOOKS = { met: 'present', danger: 'late', missed: 'trouble', nothing: 'absent' } as const;

/** How a figure stands to its target: a colour, a shape and a word. */
export function TargetStateBadge({ state }: { state: TargetState }) {
  const { t } = useTranslation('figures');
  return <StateBadge state={LOOKS[state]} word={t(`states.${state}`)} />;
}
