import type { UnitLevel } from '../contract/units.ts';
import type { KnownAttendance, MeetingAttendance } from './attendance.ts';
import type { HostedMeeting } from './hosted.ts';

/** The unit of an invited room, as it was on the meeting's day. */
export type InvitedRoom = { roomId: string; unitId: string; level: UnitLevel };

/** A unit invited to a meeting of the register; its attendance is null where nobody knows. */
export type InvitedUnit = { unitId: string; attendance: KnownAttendance | null };

/** Who was invited, how far the meeting reached, and how many sites were connected; null where that is not known. */
export type Sites = {
  invited: InvitedUnit[];
  reach: UnitLevel[];
  sites: number | null;
  sitesConnected: number | null;
  remoteOnline: boolean;
  openMs: number | null;
};

/**
 * What a meeting convened here was at its sites: the invited rooms but the organiser's own. Nobody is connected to a meeting in
 * person: of its attendance the log knows nothing. A hybrid meeting was online for the remote units when one of them was connected,
 * unless somebody has said otherwise afterwards.
 */
export const sitesOf = (
  { figures, isSaid, sitesConnected }: Pick<HostedMeeting, 'figures' | 'isSaid' | 'sitesConnected'>,
  rooms: readonly InvitedRoom[],
  measured: MeetingAttendance | undefined,
): Sites => {
  const isKnown = measured !== undefined && figures.form !== 'truc-tiep' && !figures.secret;
  const invited = rooms.map(({ roomId, unitId }) => ({
    unitId,
    attendance: (isKnown && measured.byRoom.get(roomId)) || null,
  }));
  const remote = invited.filter(({ unitId }) => unitId !== figures.organiserUnitId);
  const connected = remote.filter(({ attendance }) => attendance && isConnected(attendance)).length;
  return {
    invited,
    reach: rooms.filter(({ unitId }) => unitId !== figures.organiserUnitId).map(({ level }) => level),
    sites: figures.secret ? null : remote.length,
    sitesConnected: isKnown ? connected : sitesConnected,
    remoteOnline: figures.remoteOnline && (isSaid || !isKnown || connected > 0),
    openMs: isKnown ? measured.openMs : null,
  };
};

const isConnected = ({ attended, presentMs }: KnownAttendance): boolean => attended || presentMs > 0;
