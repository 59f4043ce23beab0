import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../live/hooks.ts';
import { ask } from '../commands/ask.ts';
import { showDone } from '../commands/toast.tsx';
import { useSend } from '../commands/use-send.ts';

/** The commands about who is in charge. None of them rejects: a refusal is shown. */
export const useCharge = () => {
  const { t } = useTranslation('charge');
  const session = useLive();
  const send = useSend();
  return useMemo(() => {
    const deputy = () => session.meeting.get()?.deputy?.name ?? '';
    return {
      /** Names somebody, or nobody. */
      name: async (person: { id: string; displayName: string } | null) => {
        if (!(await send('deputy.name', { accountId: person?.id ?? null }))) return false;
        showDone(person === null ? t('unnamed') : t('named', { name: person.displayName }));
        return true;
      },
      /** Asks first: the rooms see somebody else from then on. */
      handOver: () =>
        ask({
          title: t('handOverQuestion.title', { name: deputy() }),
          consequence: t('handOverQuestion.body', { name: deputy() }),
          confirm: t('handOverQuestion.confirm'),
          cancel: t('cancel'),
          testId: 'confirm-hand-over',
          onConfirm: () => void send('chair.handOver', {}),
        }),
      /** Asks first. */
      takeBack: () =>
        ask({
          title: t('takeBackQuestion.title'),
          consequence: t('takeBackQuestion.body', { name: deputy() }),
          confirm: t('takeBackQuestion.confirm'),
          cancel: t('cancel'),
          testId: 'confirm-take-back',
          onConfirm: () => void send('chair.takeBack', {}),
        }),
    };
  }, [t, session, send]);
};
