import { useTranslation } from 'react-i18next';
import type { Margin } from '#shared/contract/figures.ts';
import type { Population } from '#shared/contract/indicators.ts';

export type MarginSentenceProps = { margin: Margin; population: Population };

/** How much room there is to the target, or how much is lacking. */
export function MarginSentence({ margin: { kind, count }, population }: MarginSentenceProps) {
  const { t } = useTranslation('figures');
  if (count === null) return t(kind === 'spare' ? 'margin.free' : 'margin.lost');
  return t(`margin.${kind}.${population}`, { count });
}
