import { Box, ScrollArea, Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TrendChart } from './trend-chart.tsx';
import { TrendTable, type TrendTableProps } from './trend-table.tsx';

/** The course of a figure: as a chart with its table behind it for those who cannot see it, or as the table. */
export function Trend({ asTable, ...props }: TrendTableProps & { asTable: boolean }) {
  const { t } = useTranslation('figures');
  if (props.trend.every(({ figure }) => figure.denominator === 0))
    return (
      <Text size="sm" c="var(--ink-soft)">
        {t('trend.nothing')}
      </Text>
    );
  if (asTable)
    return (
      <ScrollArea type="auto">
        <TrendTable {...props} />
      </ScrollArea>
    );
  return (
    <Box pos="relative">
      <TrendChart trend={props.trend} />
      <VisuallyHidden>
        <TrendTable {...props} />
      </VisuallyHidden>
    </Box>
  );
}
