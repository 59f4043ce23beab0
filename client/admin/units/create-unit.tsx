import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { UnitLevel, UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { useCreateUnit } from '../../api/unit-administration.ts';
import { FormFrame } from '../confirm/form-frame.tsx';
import { UnitFields } from './unit-fields.tsx';
import { factsIn, reasonIn, useUnitForm } from './use-unit-form.ts';

export type CreateUnitProps = {
  day: string;
  tree: UnitTree<UnitWithRoom>;
  parentId: string | null;
  onClose: () => void;
  onCreated: (unitId: string) => void;
};

/** A new unit under another. */
export function CreateUnit({ day, tree, parentId, onClose, onCreated }: CreateUnitProps) {
  const { t } = useTranslation(['adminUnits', 'common']);
  const create = useCreateUnit();
  const level = levelBelow(parentId === null ? undefined : tree.get(parentId)?.level);
  const form = useUnitForm({ from: day, parentId, name: '', kind: '', level, code: '', reason: '' }, true);
  const submit = form.onSubmit(async (values) => {
    if (values.from === null || values.parentId === null) return;
    try {
      const { from, parentId: above } = { ...values, from: values.from, parentId: values.parentId };
      const record = await create.mutateAsync({ from, parentId: above, ...factsIn(values), ...reasonIn(values) });
      notifications.show({ message: t('form.saved'), closeButtonProps: { 'aria-label': t('common:close') } });
      onClose();
      onCreated(record.unitId);
    } catch (error) {
      form.showRefusal(error);
    }
  });
  return (
    <FormFrame onSubmit={submit} error={create.error} busy={create.isPending} label={t('form.add')} onCancel={onClose}>
      <UnitFields form={form} tree={tree} />
    </FormFrame>
  );
}

/** What most often lies under a unit of this level; anything else can be chosen. */
const levelBelow = (level: UnitLevel | undefined): UnitLevel => (level === 'city' ? 'district' : 'commune');
