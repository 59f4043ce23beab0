import { Modal, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { roomName, roomPhone } from '#shared/contract/administration-units.ts';
import { mailAddress } from '#shared/contract/mail-address.ts';
import type { Room } from '#shared/contract/units.ts';
import { useChangeRoom } from '../../api/unit-administration.ts';
import { RefusalError } from '../../live/errors.ts';
import { FormFrame } from '../confirm/form-frame.tsx';

/** A room with the name of its unit, as the dialog needs them. */
export type EditedRoom = Room & { unitName: string };

/** Another name, telephone and mail address for a room. */
export function RoomDialog({ room, onClose }: { room: EditedRoom | null; onClose: () => void }) {
  const { t } = useTranslation(['adminRooms', 'common']);
  return (
    <Modal
      opened={room !== null}
      onClose={onClose}
      title={t('dialog', { name: room?.unitName ?? '' })}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {room !== null && <RoomForm room={room} onClose={onClose} />}
    </Modal>
  );
}

function RoomForm({ room, onClose }: { room: EditedRoom; onClose: () => void }) {
  const { t } = useTranslation(['adminRooms', 'common']);
  const change = useChangeRoom(room.id);
  const form = useForm({
    initialValues: { name: room.name, phone: room.phone ?? '', email: room.email ?? '' },
    validate: {
      name: (value) => (roomName.safeParse(value).success ? null : t('nameWrong')),
      phone: (value) => (value.trim() === '' || roomPhone.safeParse(value).success ? null : t('phoneWrong')),
      email: (value) => (value.trim() === '' || mailAddress.safeParse(value).success ? null : t('emailWrong')),
    },
  });
  const submit = form.onSubmit(async ({ name, phone, email }) => {
    try {
      await change.mutateAsync({ name, phone: givenOrNull(phone), email: givenOrNull(email) });
      notifications.show({ message: t('saved'), closeButtonProps: { 'aria-label': t('common:close') } });
      onClose();
    } catch (error) {
      if (!(error instanceof RefusalError)) return;
      for (const field of error.refusal.fields ?? []) form.setFieldError(field, error.refusal.message);
    }
  });
  return (
    <FormFrame onSubmit={submit} error={change.error} busy={change.isPending} label={t('save')} onCancel={onClose}>
      <TextInput label={t('name')} required data-autofocus maxLength={200} {...form.getInputProps('name')} />
      <TextInput
        label={t('phone')}
        description={t('phoneHelp')}
        type="tel"
        maxLength={40}
        {...form.getInputProps('phone')}
      />
      <TextInput
        label={t('email')}
        description={t('emailHelp')}
        type="email"
        maxLength={254}
        {...form.getInputProps('email')}
      />
    </FormFrame>
  );
}

const givenOrNull = (text: string): string | null => (text.trim() === '' ? null : text);
