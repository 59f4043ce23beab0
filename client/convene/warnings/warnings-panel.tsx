import { Alert, List } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconInfoCircle } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitWithRoom } from '#shared/contract/units.ts';
import { type Warning, warningsAbout } from '#shared/convening/warnings.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { useFigureEffects } from '../../api/figures.ts';
import { useOverlaps } from '../../api/overlaps.ts';
import { useWorkCalendar } from '../../api/work-calendar.ts';
import { dayOf } from '../../ui/format.ts';
import { useDuration } from '../../ui/use-duration.ts';
import type { ConveneValues } from '../form/values.ts';
import { EffectLine } from './effect-line.tsx';
import { effectAskedOf, judgedOf, overlapQueryOf } from './judged.ts';
import { OverlapLine } from './overlap-line.tsx';

export type WarningsProps = {
  values: ConveneValues;
  tree: UnitTree<UnitWithRoom>;
  /** The meeting that is changed; null for a new one. */
  meetingId: string | null;
};

const TYPING_MS = 400;

/** What the rules would have otherwise, who is needed elsewhere, and what figures lose by it: said once and gently. */
export function Warnings({ values, tree, meetingId }: WarningsProps) {
  const { t } = useTranslation('convene');
  const [now] = useState(Date.now);
  const calendar = useWorkCalendar();
  const [settled] = useDebouncedValue(values, TYPING_MS);
  const query = useMemo(() => overlapQueryOf(settled, meetingId), [settled, meetingId]);
  const { data } = useOverlaps(query);
  const effectAsked = useMemo(() => effectAskedOf(settled, tree, meetingId), [settled, tree, meetingId]);
  const figures = useFigureEffects(effectAsked);
  const judged = judgedOf(values, data?.papersSince ?? null);
  const warnings = judged === null ? [] : warningsAbout(judged, now, dayOf(now), calendar);
  const overlaps = query === null ? [] : (data?.overlaps ?? []);
  const effects = effectAsked === null ? [] : (figures.data?.effects ?? []);
  if (warnings.length + overlaps.length + effects.length === 0) return null;
  return (
    <Alert role="status" color="yellow" icon={<IconInfoCircle />} title={t('warnings.title')}>
      <List>
        {warnings.map((warning) => (
          <List.Item key={warning.kind}>
            <Sentence warning={warning} />
          </List.Item>
        ))}
        {overlaps.map((overlap, index) => (
          <List.Item key={index}>
            <OverlapLine overlap={overlap} tree={tree} />
          </List.Item>
        ))}
        {effects.map((effect) => (
          <List.Item key={effect.indicatorId}>
            <EffectLine effect={effect} unitName={figures.data?.unit.name ?? ''} />
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function Sentence({ warning }: { warning: Warning }) {
  const { t } = useTranslation('convene');
  const duration = useDuration();
  if (warning.kind === 'tooLong') return t('warnings.tooLong', { limit: duration(warning.limitMs) });
  if (warning.kind === 'yearUnknown') return t('warnings.yearUnknown', { year: warning.year });
  return t(`warnings.${warning.kind}`);
}
