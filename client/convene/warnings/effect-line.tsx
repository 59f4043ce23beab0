import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FigureEffect } from '#shared/contract/figures.ts';
import { MarginSentence } from '../../figures/margin-sentence.tsx';
import { shareText } from '../../figures/shares.ts';
import { useIndicatorName } from '../../figures/use-indicator-name.ts';
import { usePeriodName } from '../../targets/use-period-name.ts';
import { formatShare } from '../../ui/format.ts';

export type EffectLineProps = { effect: FigureEffect; unitName: string };

/** What the meeting does to one figure, and how much room is left then. */
export function EffectLine({ effect, unitName }: EffectLineProps) {
  const { t } = useTranslation('figures');
  const nameOf = usePeriodName();
  const { before, after, reached, margin, target } = effect;
  const said = {
    name: useIndicatorName()(effect.name),
    unit: unitName,
    period: nameOf(effect.period),
    after: shareText(after),
    judged: t(reached ? 'effect.reached' : 'effect.below', { target: formatShare(target) }),
  };
  return (
    <Text span inherit>
      {before.denominator === 0 ? t('effect.first', said) : t('effect.change', { ...said, before: shareText(before) })}{' '}
      {margin !== null && <MarginSentence margin={margin} population="meetings" />}
    </Text>
  );
}
