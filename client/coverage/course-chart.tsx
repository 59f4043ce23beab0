import { AreaChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import type { CoveragePoint } from '#shared/contract/coverage.ts';
import { shortPeriod } from '../targets/use-period-name.ts';
import { isKnown } from './known.ts';
import classes from './coverage.module.css';

const HEIGHT = 240;

/**
 * Communes over time: all of them as a dashed line, those proven as an area below it. Months of which nobody has a proof are a gap,
 * not a nought. What it shows stands in the table beside it.
 */
export function CourseChart({ points }: { points: readonly CoveragePoint[] }) {
  const { t } = useTranslation('coverage');
  return (
    <figure className={classes.chart} aria-hidden>
      <AreaChart
        h={HEIGHT}
        data={points.map((point) => ({
          label: shortPeriod(point.month),
          units: point.units,
          proven: isKnown(point) ? point.checked + point.accepted : null,
        }))}
        dataKey="label"
        series={[
          { name: 'units', label: t('columns.units'), color: 'var(--ink)', strokeDasharray: '6 4' },
          { name: 'proven', label: t('columns.proven'), color: 'var(--accent)' },
        ]}
        withLegend
        withTooltip={false}
        withDots={false}
        curveType="linear"
        connectNulls={false}
        textColor="var(--ink)"
        areaProps={({ name }) => ({ isAnimationActive: false, fillOpacity: name === 'units' ? 0 : 0.35 })}
        areaChartProps={{ accessibilityLayer: false }}
        yAxisProps={{ domain: [0, 'auto'], allowDecimals: false }}
      />
    </figure>
  );
}
