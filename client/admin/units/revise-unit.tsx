import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { UnitRevision } from '#shared/contract/administration-units.ts';
import type { Unit, UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { useReviseUnit } from '../../api/unit-administration.ts';
import { FormFrame } from '../confirm/form-frame.tsx';
import { UnitFields } from './unit-fields.tsx';
import { factsIn, reasonIn, type UnitValues, useUnitForm } from './use-unit-form.ts';

export type ReviseUnitProps = { day: string; tree: UnitTree<UnitWithRoom>; version: Unit; onClose: () => void };

/** Another name, place, kind, level or code from a day on. */
export function ReviseUnit({ day, tree, version, onClose }: ReviseUnitProps) {
  const { t } = useTranslation(['adminUnits', 'common']);
  const revise = useReviseUnit(version.id);
  const { name, kind, level, code, parentId } = version;
  const isTop = parentId === null;
  const form = useUnitForm({ from: day, parentId, name, kind, level, code: code ?? '', reason: '' }, !isTop);
  const submit = form.onSubmit(async (values) => {
    if (values.from === null) return;
    try {
      await revise.mutateAsync({ from: values.from, ...changedIn(values, version), ...reasonIn(values) });
      notifications.show({ message: t('form.saved'), closeButtonProps: { 'aria-label': t('common:close') } });
      onClose();
    } catch (error) {
      form.showRefusal(error);
    }
  });
  return (
    <FormFrame onSubmit={submit} error={revise.error} busy={revise.isPending} label={t('form.save')} onCancel={onClose}>
      <UnitFields form={form} tree={tree} isTop={isTop} />
    </FormFrame>
  );
}

/** Only what was changed: the rest stays as it is on the day that was chosen. */
const changedIn = (values: UnitValues, version: Unit): Partial<UnitRevision> => {
  const { name, kind, level, code } = factsIn(values);
  const { parentId } = values;
  return {
    ...(name !== version.name && { name }),
    ...(kind !== version.kind && { kind }),
    ...(level !== version.level && { level }),
    ...(code !== version.code && { code }),
    ...(parentId !== null && parentId !== version.parentId && { parentId }),
  };
};
