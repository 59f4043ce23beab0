import type { LiveName } from '#shared/contract/live.ts';
import type { MeetingView, SelfView } from '#shared/contract/views.ts';
import { CHAIRS_OWN, mayAct, maySend } from '#shared/permissions/live.ts';

/** What the viewer may do at this moment. */
export type Rights = {
  may: (name: LiveName) => boolean;
  /** Acts with the chair's rights, without being the chair, because the chair is not there. */
  standsIn: boolean;
};

/**
 * The viewer's rights. The host is the chair whenever the chair is there, so a host who is there and is somebody else
 * stands above the viewer, and one who is not there leaves the rights to the viewer.
 */
export const rightsOf = (self: SelfView | null, host: MeetingView['host']): Rights => {
  if (self === null) return { may: () => false, standsIn: false };
  const { standing, party } = self;
  const there = { chairPresent: host !== null && host.present && host.party !== party, deputyPresent: false };
  return {
    may: (name) => mayAct(name, standing, there),
    standsIn:
      standing !== 'chair' && [...CHAIRS_OWN].every((name) => maySend(name, standing) && mayAct(name, standing, there)),
  };
};
