import { useMemo } from 'react';
import { roomParty } from '#shared/contract/ids.ts';
import { useAttendance } from '../api/attendance.ts';
import { useMeetingLog } from '../api/meeting-log.ts';
import { namesIn } from './names-in.ts';

const EVERYTHING = {};

/** Whom the log can be searched for: the rooms of the meeting, and the people at its beginning, who are those in charge. */
export function useKnownParties(meetingId: string): { value: string; label: string }[] {
  const rows = useAttendance(meetingId).data?.rows;
  const pages = useMeetingLog(meetingId, EVERYTHING).data?.pages;
  return useMemo(() => {
    const rooms = (rows ?? []).map(({ roomId, unitName }) => [roomParty(roomId), unitName] as const);
    const known = new Map([...rooms, ...Object.entries(namesIn(pages))]);
    return [...known]
      .map(([value, label]) => ({ value, label }))
      .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'));
  }, [rows, pages]);
}
