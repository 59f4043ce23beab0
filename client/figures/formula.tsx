import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BoardRow, Forecast } from '#shared/contract/figures.ts';
import { isGrowing } from '#shared/targets/margin.ts';
import { formatCount, formatShare } from '../ui/format.ts';
import classes from './figures.module.css';
import { shareText } from './shares.ts';

/** Forecast and margin in words, with the numbers that went into them. */
export function Formula({ row }: { row: BoardRow }) {
  const { t } = useTranslation('figures');
  const { forecast, margin } = row;
  if (forecast === null && margin === null) return null;
  return (
    <details className={classes.formula}>
      <summary>{t('formula.title')}</summary>
      <List size="sm" mt={4}>
        {forecast !== null && <ForecastSteps forecast={forecast} />}
        <MarginStep row={row} />
      </List>
    </details>
  );
}

function ForecastSteps({ forecast }: { forecast: Forecast }) {
  const { t } = useTranslation('figures');
  const { held, planned, further, past, numerator, denominator } = forecast;
  const share = formatShare(numerator / denominator);
  return (
    <>
      <List.Item>
        {held.denominator === 0
          ? t('formula.heldNothing')
          : t('formula.held', { part: held.numerator, whole: held.denominator, share: shareText(held) })}
      </List.Item>
      <List.Item>{t('formula.planned', { part: planned.numerator, whole: planned.denominator })}</List.Item>
      <List.Item>
        {past.periods === 0
          ? t('formula.noPast')
          : t('formula.past', {
              count: past.periods,
              part: past.numerator,
              whole: past.denominator,
              share: shareText(past),
              mean: past.mean,
              further,
            })}
      </List.Item>
      <List.Item>
        <Text span inherit fw={600}>
          {further === 0
            ? t('formula.forecastKnown', {
                held: held.numerator,
                planned: planned.numerator,
                whole: denominator,
                share,
              })
            : t('formula.forecast', {
                held: held.numerator,
                planned: planned.numerator,
                further,
                rate: shareText(past),
                part: formatCount(numerator),
                whole: denominator,
                share,
              })}
        </Text>
      </List.Item>
    </>
  );
}

function MarginStep({ row: { margin, forecast, official, counts, target } }: { row: BoardRow }) {
  const { t } = useTranslation('figures');
  if (margin === null) return null;
  const { kind, count } = margin;
  const way = isGrowing(counts.population) ? ('Growing' as const) : ('Standing' as const);
  return (
    <List.Item>
      {t(`formula.${kind}${way}`, {
        part: official.numerator + (forecast?.planned.numerator ?? 0),
        whole: official.denominator + (forecast?.planned.denominator ?? 0),
        target: formatShare(target),
        k: count ?? t(kind === 'spare' ? 'formula.endless' : 'formula.none'),
      })}
    </List.Item>
  );
}
