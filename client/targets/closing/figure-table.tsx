import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClosingDetail } from '#shared/contract/closings.ts';
import type { Figure } from '#shared/contract/indicators.ts';
import { useLocale } from '../../i18n/use-locale.ts';
import { formatShare } from '../../ui/format.ts';

/** Each figure as it stands and, where lines were corrected after the closing, as the registers say now. */
export function FigureTable({ figures }: { figures: ClosingDetail['figures'] }) {
  const { t } = useTranslation('closing');
  const { locale } = useLocale();
  return (
    <Table.ScrollContainer minWidth={520} tabIndex={0}>
      <Table verticalSpacing="xs" withTableBorder>
        <Table.Caption>{t('figures.caption')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('figures.indicator')}</Table.Th>
            <Table.Th ta="right">{t('figures.official')}</Table.Th>
            <Table.Th>{t('figures.correction')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {figures.map(({ indicatorId, name, official, live, closed }) => (
            <Table.Tr key={indicatorId}>
              <Table.Th scope="row" fw={400}>
                {name[locale] || name.vi}
              </Table.Th>
              <Table.Td ta="right" style={{ fontVariantNumeric: 'tabular-nums' }}>
                {figureText(official)}
              </Table.Td>
              <Table.Td>
                {isSame(official, live) ? (
                  <Text inherit c="var(--ink-soft)">
                    {closed ? t('figures.none') : t('figures.notClosed')}
                  </Text>
                ) : (
                  <Text inherit fw={600}>
                    ▲ {t('figures.now', { figure: figureText(live) })}
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

const figureText = ({ numerator, denominator }: Figure): string =>
  denominator === 0 ? '–' : `${numerator}/${denominator} (${formatShare(numerator / denominator)})`;

const isSame = (one: Figure, other: Figure): boolean =>
  one.numerator === other.numerator && one.denominator === other.denominator;
