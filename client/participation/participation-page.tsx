import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconPrinter, IconUsersGroup } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipationTable as Table } from '#shared/contract/participation.ts';
import { participationExport, useParticipation } from '../api/participation.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { ExportMenu, LIST_FORMATS } from '../reporting/export-menu.tsx';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useToday } from '../ui/use-today.ts';
import { UnitsViews } from '../units/units-views.tsx';
import { MonthSpanInput } from './month-span.tsx';
import { ParticipationFilters } from './participation-filters.tsx';
import { ParticipationTable } from './participation-table.tsx';
import { RulesPanel } from './rules-panel.tsx';
import { marksOf, shownLines } from './shown-lines.ts';
import { type PageChoice, useChoice } from './use-choice.ts';

/** Which units come to the meetings to which they are invited, in time, to the end, with a line that holds. */
export function ParticipationPage() {
  const { t } = useTranslation('participation');
  const { locale } = useLocale();
  const [choice, change] = useChoice(useToday());
  const { data, error, refetch } = useParticipation(choice, choice.level);
  return (
    <>
      <PageHeader title={t('title')} description={t('description')}>
        <ExportMenu
          address={(format) => participationExport(format, choice, choice.level, locale)}
          formats={LIST_FORMATS}
        />
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} />}
          onClick={() => window.print()}
          className="no-print"
        >
          {t('print')}
        </Button>
      </PageHeader>
      <Stack>
        <UnitsViews open="participation" />
        <MonthSpanInput span={choice} onChange={change} />
        {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <Skeleton height={480} radius="md" aria-label={t('loading')} />}
        {data !== undefined && <Body table={data} choice={choice} onChange={change} />}
      </Stack>
    </>
  );
}

type BodyProps = { table: Table; choice: PageChoice; onChange: (change: Partial<PageChoice>) => void };

function Body({ table, choice, onChange }: BodyProps) {
  const { t } = useTranslation('participation');
  const lines = useMemo(() => shownLines(table.lines, choice), [table, choice]);
  const marks = table.lines.flatMap((line) => marksOf(line, choice.rules));
  const countOf = (mark: (typeof marks)[number]): number => marks.filter((one) => one === mark).length;
  const shown = lines.filter(({ kind }) => kind === 'unit').length;
  const isEmpty = table.lines.every(({ invited }) => invited === 0);
  return (
    <>
      <ParticipationFilters table={table} choice={choice} onChange={onChange} />
      {isEmpty ? (
        <EmptyPanel icon={<IconUsersGroup />} title={t('empty.title')} description={t('empty.body')} />
      ) : (
        <>
          <RulesPanel
            rules={choice.rules}
            onRules={(rules) => onChange({ rules })}
            counts={{ absent: countOf('absent'), 'poor-line': countOf('poor-line') }}
            marked={choice.marked}
            onMarked={(marked) => onChange({ marked })}
          />
          <Group justify="space-between">
            <Text size="sm" c="var(--ink-soft)" aria-live="polite">
              {t('shown', { count: shown })}
            </Text>
            <Text size="sm" c="var(--ink-soft)">
              {t('asOfDay')}
            </Text>
          </Group>
          {shown === 0 ? (
            <EmptyPanel icon={<IconUsersGroup />} title={t('noneFits.title')} description={t('noneFits.body')}>
              <Button variant="default" onClick={() => onChange({ text: '', groupId: null, marked: null })}>
                {t('noneFits.all')}
              </Button>
            </EmptyPanel>
          ) : (
            <ParticipationTable
              lines={lines}
              measure={choice.measure}
              worstFirst={choice.worstFirst}
              onOrder={(measure, worstFirst) => onChange({ measure, worstFirst })}
              addressOf={(unitId) => `/targets/units/participation/${unitId}?from=${choice.from}&to=${choice.to}`}
            />
          )}
        </>
      )}
    </>
  );
}
