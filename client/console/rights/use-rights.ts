import { useMemo } from 'react';
import { useLive, useReadable } from '../../live/hooks.ts';
import { rightsOf, type Rights } from './rights.ts';

/** The viewer's rights, kept current. */
export const useRights = (): Rights => {
  const session = useLive();
  const self = useReadable(session.self);
  const meeting = useReadable(session.meeting);
  return useMemo(() => rightsOf(self, meeting), [self, meeting]);
};
