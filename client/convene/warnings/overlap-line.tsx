import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Overlap } from '#shared/contract/overlaps.ts';
import type { UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { formatMoment } from '../../ui/format.ts';

/** More names than these nobody reads in a sentence. */
const NAMED = 5;

export type OverlapLineProps = { overlap: Overlap; tree: UnitTree<UnitWithRoom> };

/** Who is needed elsewhere, and in which meeting as far as one may know. */
export function OverlapLine({ overlap: { meeting, chair, unitIds }, tree }: OverlapLineProps) {
  const { t } = useTranslation('convene');
  const names = unitIds.slice(0, NAMED).map((unitId) => tree.get(unitId)?.name ?? '');
  const more = unitIds.length - names.length;
  const who = [
    ...(chair ? [t('overlaps.chair')] : []),
    ...names,
    ...(more > 0 ? [t('overlaps.more', { count: more })] : []),
  ];
  return (
    <Text span inherit>
      {meeting === null
        ? t('overlaps.unknown')
        : t('overlaps.known', {
            title: meeting.title,
            organiser: meeting.organiserName,
            from: formatMoment(meeting.startsAt),
            to: formatMoment(meeting.endsAt),
          })}{' '}
      {who.join(', ')}.
    </Text>
  );
}
