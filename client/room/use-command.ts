import { createContext, useCallback, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { LineDownError, RefusalError } from '../live/errors.ts';
import { report } from '../observable/report.ts';

/** Says something to the people in the room, for a while. Provided by `complaint.tsx`. */
export const ComplaintContext = createContext<(sentence: string) => void>(() => undefined);

/** Runs what the server may refuse; a refusal is shown with the server's own sentence. */
export const useCommand = (): ((action: () => Promise<unknown>) => void) => {
  const { t } = useTranslation('room');
  const complain = useContext(ComplaintContext);
  return useCallback(
    (action) => {
      action().catch((error: unknown) => {
        if (error instanceof RefusalError) complain(error.refusal.message);
        else if (error instanceof LineDownError) complain(t('lineDown'));
        else {
          report('a command failed', error);
          complain(t('unexpected'));
        }
      });
    },
    [complain, t],
  );
};
