import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Unit, UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { CreateUnit } from './create-unit.tsx';
import { EndUnit } from './end-unit.tsx';
import { ReviseUnit } from './revise-unit.tsx';

/** What lies over the tree. */
export type UnitDialogState =
  | null
  | { kind: 'create'; parentId: string | null }
  | { kind: 'revise'; version: Unit }
  | { kind: 'end'; version: Unit };

export type UnitDialogProps = {
  state: UnitDialogState;
  /** The day that is looked at: changes begin there unless another is chosen. */
  day: string;
  tree: UnitTree<UnitWithRoom>;
  onClose: () => void;
  onCreated: (unitId: string) => void;
};

/** Making, changing and ending a unit. */
export function UnitDialog({ state, day, tree, onClose, onCreated }: UnitDialogProps) {
  const { t } = useTranslation(['adminUnits', 'common']);
  const name = state !== null && state.kind !== 'create' ? state.version.name : '';
  return (
    <Modal
      opened={state !== null}
      onClose={onClose}
      size="lg"
      title={state === null ? '' : t(`form.${state.kind}`, { name })}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {state?.kind === 'create' && (
        <CreateUnit day={day} tree={tree} parentId={state.parentId} onClose={onClose} onCreated={onCreated} />
      )}
      {state?.kind === 'revise' && <ReviseUnit day={day} tree={tree} version={state.version} onClose={onClose} />}
      {state?.kind === 'end' && <EndUnit day={day} version={state.version} onClose={onClose} />}
    </Modal>
  );
}
