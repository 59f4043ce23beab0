import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Phase } from '#shared/contract/meetings.ts';
import { StateBadge } from '../ui/state-badge.tsx';

/** Where a meeting stands: in session and paused look like the states of a room, all else is quiet. */
export function PhaseBadge({ phase, size = 'lg' }: { phase: Phase; size?: 'lg' | 'xl' }) {
  const { t } = useTranslation('meetings');
  const word = t(`phases.${phase}`);
  if (phase === 'open') return <StateBadge state="present" word={word} size={size} />;
  if (phase === 'paused') return <StateBadge state="late" word={word} size={size} />;
  if (phase === 'postponed' || phase === 'cancelled') return <StateBadge state="trouble" word={word} size={size} />;
  return (
    <Badge variant="default" size={size} tt="none" fw={500}>
      {word}
    </Badge>
  );
}
