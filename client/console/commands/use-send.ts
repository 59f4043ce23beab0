import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { LineDownError, RefusalError } from '../../live/errors.ts';
import { useLive } from '../../live/hooks.ts';
import type { LivePayload } from '../../live/messages.ts';
import type { SessionMessage } from '../../live/session.ts';
import { report } from '../../observable/report.ts';
import { showRefused } from './toast.tsx';

/** Sends a command; answers whether it was accepted. */
export type Send = <N extends SessionMessage>(name: N, payload: LivePayload<N>) => Promise<boolean>;

/** A function that makes a sentence for people of whatever a command was refused with. */
export const useRefusalSentence = (): ((error: unknown) => string) => {
  const { t } = useTranslation('console');
  return useCallback(
    (error) => {
      if (error instanceof RefusalError) return error.refusal.message;
      if (error instanceof LineDownError) return t('lineDown');
      report('a command failed', error);
      return t('unexpected');
    },
    [t],
  );
};

/** Runs something that the server may refuse; a refusal is shown with the server's own sentence. */
export const useAttempt = (): ((action: () => Promise<unknown>) => Promise<boolean>) => {
  const { t } = useTranslation(['console', 'common']);
  const sentence = useRefusalSentence();
  return useCallback(
    async (action) => {
      try {
        await action();
        return true;
      } catch (error) {
        showRefused({ title: t('console:refused'), sentence: sentence(error), close: t('common:close') });
        return false;
      }
    },
    [sentence, t],
  );
};

/** Sends commands over the session of the page. */
export const useSend = (): Send => {
  const session = useLive();
  const attempt = useAttempt();
  return useCallback<Send>(async (name, payload) => attempt(() => session.send(name, payload)), [session, attempt]);
};
