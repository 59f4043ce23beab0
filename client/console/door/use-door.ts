import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { roomParty } from '#shared/contract/ids.ts';
import type { Knock } from '#shared/contract/lobby.ts';
import { ask } from '../commands/ask.ts';
import { showDone } from '../commands/toast.tsx';
import { useSend } from '../commands/use-send.ts';

/** The commands at the door. None of them rejects: a refusal is shown. */
export const useDoor = () => {
  const { t } = useTranslation('door');
  const send = useSend();
  return useMemo(() => {
    const readmit = async (roomId: string, name: string) => {
      if (await send('party.readmit', { party: roomParty(roomId) })) showDone(t('done.readmitted', { name }));
    };
    const expel = async (roomId: string, name: string) => {
      const undo = { label: t('done.undo'), run: () => void readmit(roomId, name) };
      if (await send('party.expel', { party: roomParty(roomId) })) showDone(t('done.expelled', { name }), undo);
    };
    const admit = async ({ knockId, name }: Knock) => {
      if (await send('lobby.admit', { knockId })) showDone(t('done.admitted', { name }));
    };
    const refuse = async (knock: Knock) => {
      const undo = { label: t('done.undo'), run: () => void admit(knock) };
      if (await send('lobby.refuse', { knockId: knock.knockId }))
        showDone(t('done.refused', { name: knock.name }), undo);
    };
    return {
      admit,
      refuse,
      readmit,
      /** Asks first, naming what happens. */
      expel: (roomId: string, name: string) =>
        ask({
          title: t('expelQuestion.title', { name }),
          consequence: t('expelQuestion.body', { name }),
          confirm: t('expelQuestion.confirm'),
          cancel: t('cancel'),
          testId: 'confirm-expel',
          onConfirm: () => void expel(roomId, name),
        }),
    };
  }, [t, send]);
};
