import { Text } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import type { ConveneForm } from '../form/use-convene-form.ts';
import type { Convener } from '../form/values.ts';
import { invitableUnits } from '../units/invitable.ts';
import { UnitPicker } from '../units/unit-picker.tsx';
import { Section } from './section.tsx';

/** By which the part of the form is found when no unit has been chosen. */
export const UNITS_ID = 'convene-units';

export type UnitsSectionProps = { form: ConveneForm; tree: UnitTree<UnitWithRoom>; convener: Convener };

/** Which units are invited. */
export function UnitsSection({ form, tree, convener }: UnitsSectionProps) {
  const { t } = useTranslation('convene');
  const { organiserUnitId } = form.values;
  const permitted = useMemo(() => invitableUnits(tree, convener, organiserUnitId), [tree, convener, organiserUnitId]);
  const withRoom = useMemo(() => permitted.filter(({ roomId }) => roomId !== null), [permitted]);
  const without = permitted.length - withRoom.length;
  const chosen = form.values.invitedUnitIds;
  const { setFieldValue } = form;
  useEffect(() => {
    // A unit that does not exist on the meeting's day, or not for another organiser, cannot stay chosen unseen.
    const possible = new Set(withRoom.map(({ id }) => id));
    if (chosen.some((id) => !possible.has(id))) {
      setFieldValue(
        'invitedUnitIds',
        chosen.filter((id) => possible.has(id)),
      );
    }
  }, [chosen, withRoom, setFieldValue]);
  return (
    <Section title={t('sections.units')} id={UNITS_ID}>
      <UnitPicker
        // Another organiser may invite other units: what was open and could be undone belongs to the one before.
        key={organiserUnitId}
        ownerUnitId={organiserUnitId}
        tree={tree}
        invitable={withRoom}
        value={chosen}
        onChange={(unitIds) => form.setFieldValue('invitedUnitIds', unitIds)}
        error={form.errors.invitedUnitIds}
      />
      {without > 0 && (
        <Text size="sm" mt="xs" c="var(--ink-soft)">
          {t('units.withoutRoom', { count: without })}
        </Text>
      )}
    </Section>
  );
}
