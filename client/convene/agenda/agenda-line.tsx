import { ActionIcon, Group, NumberInput, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import type { ConveneForm } from '../form/use-convene-form.ts';
import { AgendaUnit } from './agenda-unit.tsx';
import classes from './agenda-line.module.css';

export type AgendaLineProps = { form: ConveneForm; tree: UnitTree<UnitWithRoom>; index: number; count: number };

/** One line of the agenda. Alt with an arrow moves it, from any of its text fields. */
export function AgendaLine({ form, tree, index, count }: AgendaLineProps) {
  const { t } = useTranslation('convene');
  const number = index + 1;
  const move = (to: number) => {
    if (to >= 0 && to < count) form.reorderListItem('agenda', { from: index, to });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    move(event.key === 'ArrowUp' ? index - 1 : index + 1);
  };
  return (
    <li className={classes.line} onKeyDownCapture={onKeyDown}>
      <Text className={classes.number} aria-hidden>
        {number}
      </Text>
      <TextInput
        className={classes.title}
        aria-label={t('agenda.itemTitle', { number })}
        placeholder={t('agenda.item', { number })}
        maxLength={300}
        {...form.getInputProps(`agenda.${index}.title`)}
      />
      <NumberInput
        className={classes.minutes}
        aria-label={t('agenda.itemMinutes', { number })}
        suffix={t('agenda.minutesSuffix')}
        placeholder={t('agenda.minutesSuffix').trim()}
        min={1}
        max={600}
        step={5}
        allowDecimal={false}
        {...form.getInputProps(`agenda.${index}.minutes`)}
      />
      <TextInput
        className={classes.speaker}
        aria-label={t('agenda.itemSpeaker', { number })}
        placeholder={t('agenda.speaker')}
        maxLength={200}
        {...form.getInputProps(`agenda.${index}.speaker`)}
      />
      <AgendaUnit form={form} tree={tree} index={index} />
      <Group gap={4} wrap="nowrap" className={classes.buttons}>
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={t('agenda.up', { number })}
          disabled={index === 0}
          onClick={() => move(index - 1)}
        >
          <IconArrowUp size={18} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={t('agenda.down', { number })}
          disabled={index === count - 1}
          onClick={() => move(index + 1)}
        >
          <IconArrowDown size={18} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={t('agenda.remove', { number })}
          onClick={() => form.removeListItem('agenda', index)}
        >
          <IconTrash size={18} />
        </ActionIcon>
      </Group>
    </li>
  );
}
