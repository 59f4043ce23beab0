import { CompositeChart } from '@mantine/charts';
import { Group, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { BarShapeProps, LabelProps } from 'recharts';
import type { TrendPoint } from '#shared/contract/figures.ts';
import { shortPeriod } from '../targets/use-period-name.ts';
import classes from './figures.module.css';
import { type Bar, barsOf } from './trend-bars.ts';

const HEIGHT = 190;
/** Room above full bars for their number, and at the right for that of the target. */
const TOP = 18;
const RIGHT = 34;

/** What is nothing at all is still seen to be counted. */
const LEAST = 2;

/** Over its bar, and readable where the line of the target runs through it. */
const LABEL = {
  position: 'top',
  fontSize: 11,
  fontWeight: 600,
  fill: 'var(--ink)',
  stroke: 'var(--card)',
  strokeWidth: 3,
  paintOrder: 'stroke',
} as const;

/**
 * Bars with their per cent over them, hatched where the target was missed, and the target as a dashed line with its own: readable
 * without colour. It does not move and hears no keys; what it shows stands in the table beside it.
 */
export function TrendChart({ trend }: { trend: readonly TrendPoint[] }) {
  const hatch = `hatch-${useId()}`;
  const bars = barsOf(trend);
  const last = bars.length - 1;
  return (
    <figure className={classes.chart} aria-hidden>
      <CompositeChart
        h={HEIGHT}
        data={bars.map((bar) => ({ ...bar, label: shortPeriod(bar.period) }))}
        dataKey="label"
        series={[
          { name: 'share', color: 'var(--accent)', type: 'bar' },
          { name: 'target', color: 'var(--ink)', type: 'line', strokeDasharray: '6 4' },
        ]}
        withTooltip={false}
        withDots={false}
        withYAxis={false}
        gridAxis="none"
        tickLine="none"
        curveType="step"
        connectNulls={false}
        accessibilityLayer={false}
        textColor="var(--ink)"
        maxBarWidth={36}
        composedChartProps={{ margin: { top: TOP, right: RIGHT, left: 4, bottom: 0 } }}
        xAxisProps={{ interval: 'equidistantPreserveStart', tick: { fontSize: 12, fill: 'var(--ink)' } }}
        yAxisProps={{ domain: [0, 100] }}
        barProps={{
          isAnimationActive: false,
          minPointSize: (value) => (typeof value === 'number' ? LEAST : 0),
          shape: ({ x, y, width, height, originalDataIndex }: BarShapeProps) => (
            <rect
              x={x}
              y={y}
              width={width}
              height={height}
              stroke="var(--accent)"
              fill={bars[originalDataIndex]?.reached === true ? 'var(--accent)' : `url(#${hatch})`}
            />
          ),
          label: LABEL,
        }}
        lineProps={{
          isAnimationActive: false,
          label: (props: LabelProps & { index?: number }) =>
            props.index === last ? <TargetLabel {...props} /> : <g />,
        }}
      >
        <defs>
          <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width={6} height={6} fill="#fff" />
            <line x1={0} y1={0} x2={0} y2={6} stroke="var(--accent)" strokeWidth={3} />
          </pattern>
        </defs>
      </CompositeChart>
      <Legend bars={bars} />
    </figure>
  );
}

function TargetLabel({ x, y, value }: LabelProps) {
  return (
    <text x={Number(x) + 20} y={Number(y) + 4} fontSize={12} fill="var(--ink)">
      {value}%
    </text>
  );
}

/** What the signs mean; only those that are there. */
function Legend({ bars }: { bars: readonly Bar[] }) {
  const { t } = useTranslation('figures');
  const signs = [
    {
      sign: classes.solid,
      text: t('trend.reached'),
      there: bars.some(({ share, reached }) => share !== null && reached),
    },
    {
      sign: classes.hatched,
      text: t('trend.below'),
      there: bars.some(({ share, reached }) => share !== null && !reached),
    },
    { sign: classes.dashed, text: t('trend.target'), there: bars.some(({ target }) => target !== null) },
  ];
  return (
    <Group component="figcaption" gap="md" justify="center">
      {signs
        .filter(({ there }) => there)
        .map(({ sign, text }) => (
          <Group key={text} gap={6} wrap="nowrap">
            <span className={sign} />
            <Text size="xs">{text}</Text>
          </Group>
        ))}
    </Group>
  );
}
