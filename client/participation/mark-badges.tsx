import { Anchor } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../ui/state-badge.tsx';
import type { Mark } from './shown-lines.ts';

const STATES = { absent: 'trouble', 'poor-line': 'late' } as const;

/** What a unit is marked with, and whom to call about it. */
export function MarkBadges({ marks, phone }: { marks: readonly Mark[]; phone: string | null }) {
  const { t } = useTranslation('participation');
  return (
    <>
      {marks.map((mark) => (
        <StateBadge key={mark} state={STATES[mark]} word={t(`marks.${mark}`)} />
      ))}
      {phone !== null && (
        <Anchor href={`tel:${phone.replaceAll(' ', '')}`} size="sm" aria-label={t('call', { phone })}>
          <IconPhone size={14} aria-hidden /> {phone}
        </Anchor>
      )}
    </>
  );
}
