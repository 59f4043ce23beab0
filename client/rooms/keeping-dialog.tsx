import { Button, Card, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { KeptRoom, RoomKeeping } from '#shared/contract/rooms.ts';
import { useKeepRoom } from '../api/rooms.ts';
import { DayInput } from '../ui/day-input.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { dayOf } from '../ui/format.ts';

type Props = { room: KeptRoom; onClose: () => void };
type Values = { equipment: string; operators: OperatorValues[] };
type OperatorValues = Omit<RoomKeeping['operators'][number], 'phone'> & { key: number; phone: string };

const valuesOf = ({ equipment, operators }: KeptRoom): Values => ({
  equipment,
  operators: operators.map((operator, key) => ({ ...operator, key, phone: operator.phone ?? '' })),
});

const keepingOf = ({ equipment, operators }: Values): RoomKeeping => ({
  equipment,
  operators: operators.map(({ key: _key, phone, ...operator }) => ({ ...operator, phone: phone.trim() || null })),
});

/** What stands in a room and who looks after it, to be changed as a whole. */
export function KeepingDialog({ room, onClose }: Props) {
  const { t } = useTranslation('readiness');
  const keep = useKeepRoom();
  const form = useForm<Values>({ initialValues: valuesOf(room) });
  const { operators } = form.values;
  const wrongDays = operators.some(({ from, to }) => to !== null && to < from);
  const incomplete = operators.some(({ name }) => name.trim() === '');
  const add = () => {
    const key = Math.max(-1, ...operators.map((operator) => operator.key)) + 1;
    const fresh = { id: null, key, name: '', phone: '', from: dayOf(Date.now()), to: null, trainedDay: null };
    form.insertListItem('operators', fresh);
  };
  const save = (values: Values) => {
    keep.mutate({ roomId: room.roomId, keeping: keepingOf(values) }, { onSuccess: onClose });
  };
  return (
    <Modal opened size="xl" onClose={onClose} title={t('keeping.title', { name: room.unitName })}>
      <form onSubmit={form.onSubmit(save)}>
        <Stack>
          <Textarea
            label={t('keeping.equipment')}
            autosize
            minRows={2}
            maxLength={1000}
            data-autofocus
            {...form.getInputProps('equipment')}
          />
          <Text fw={600}>{t('keeping.operators')}</Text>
          {operators.map((operator, index) => (
            <Card key={operator.key} withBorder padding="sm">
              <Group align="flex-end" gap="sm">
                <TextInput
                  label={t('keeping.name')}
                  required
                  maxLength={120}
                  flex="1 1 12rem"
                  {...form.getInputProps(`operators.${index}.name`)}
                />
                <TextInput
                  label={t('keeping.phone')}
                  type="tel"
                  maxLength={40}
                  flex="1 1 8rem"
                  {...form.getInputProps(`operators.${index}.phone`)}
                />
                <DayInput
                  label={t('keeping.from')}
                  value={operator.from}
                  onChange={(day) => form.setFieldValue(`operators.${index}.from`, day ?? operator.from)}
                />
                <DayInput
                  label={t('keeping.to')}
                  clearable
                  value={operator.to}
                  onChange={(day) => form.setFieldValue(`operators.${index}.to`, day)}
                />
                <DayInput
                  label={t('keeping.trained')}
                  clearable
                  value={operator.trainedDay}
                  onChange={(day) => form.setFieldValue(`operators.${index}.trainedDay`, day)}
                />
                <Button
                  variant="subtle"
                  color="red"
                  onClick={() => form.removeListItem('operators', index)}
                  aria-label={t('keeping.remove', { name: operator.name || t('keeping.nameless') })}
                >
                  ✕
                </Button>
              </Group>
            </Card>
          ))}
          <Button variant="default" onClick={add} disabled={operators.length >= 20}>
            {t('keeping.add')}
          </Button>
          {wrongDays && <Text c="red">{t('keeping.wrongDays')}</Text>}
          {keep.error !== null && <ErrorPanel error={keep.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('keeping.cancel')}
            </Button>
            <Button type="submit" loading={keep.isPending} disabled={wrongDays || incomplete}>
              {t('keeping.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
