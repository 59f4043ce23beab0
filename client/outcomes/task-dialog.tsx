import { Button, Group, Modal, MultiSelect, Select, Stack, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '#shared/contract/outcomes.ts';
import type { UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { CommandButton } from '../console/commands/command-button.tsx';
import { foldedFilter } from '../convene/folded-filter.ts';
import { DayInput } from '../ui/day-input.tsx';

/** A task that stands, or one that is about to be given. */
export type EnteredTask = Task | Pick<Task, 'taskId' | 'conclusionId' | 'text'>;

type TaskDialogProps = {
  task: EnteredTask;
  tree: UnitTree<UnitWithRoom> | undefined;
  /** Whether it was taken: the dialog closes then. */
  onSave: (task: Task) => Promise<boolean>;
  onClose: () => void;
};

/** Work, who leads it, who helps, and when it is due. Units are found without their accents. */
export function TaskDialog({ task, tree, onSave, onClose }: TaskDialogProps) {
  const { t } = useTranslation(['outcomes', 'common']);
  const before = 'leadUnitId' in task ? task : null;
  const [text, setText] = useState(task.text);
  const [leadUnitId, setLead] = useState(before?.leadUnitId ?? null);
  const [coordinating, setCoordinating] = useState(before?.coordinatingUnitIds ?? []);
  const [dueDay, setDueDay] = useState(before?.dueDay ?? null);
  const units = useMemo(
    () =>
      (tree?.roots ?? [])
        .flatMap(({ id }) => tree?.subtree(id) ?? [])
        .map(({ id, name }) => ({ value: id, label: name })),
    [tree],
  );
  const save = async () => {
    if (leadUnitId === null) return;
    const { taskId, conclusionId } = task;
    const coordinatingUnitIds = coordinating.filter((unitId) => unitId !== leadUnitId);
    if (await onSave({ taskId, conclusionId, text, leadUnitId, coordinatingUnitIds, dueDay })) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('outcomes:task.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack gap="sm">
        <Textarea
          label={t('outcomes:task.text')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          data-testid="task-text"
        />
        <Select
          label={t('outcomes:task.lead')}
          searchable
          data={units}
          limit={50}
          filter={foldedFilter}
          nothingFoundMessage={t('outcomes:task.noUnit')}
          value={leadUnitId}
          onChange={setLead}
          data-testid="task-lead"
        />
        <MultiSelect
          label={t('outcomes:task.coordinating')}
          searchable
          data={units.filter(({ value }) => value !== leadUnitId)}
          limit={50}
          maxValues={50}
          filter={foldedFilter}
          nothingFoundMessage={t('outcomes:task.noUnit')}
          value={coordinating}
          onChange={setCoordinating}
          data-testid="task-coordinating"
        />
        <DayInput
          label={t('outcomes:task.due')}
          placeholder={t('outcomes:task.noDue')}
          clearable
          value={dueDay}
          onChange={setDueDay}
          data-testid="task-due"
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <CommandButton command={save} disabled={text.trim() === '' || leadUnitId === null} data-testid="task-save">
            {t('outcomes:task.save')}
          </CommandButton>
        </Group>
      </Stack>
    </Modal>
  );
}
