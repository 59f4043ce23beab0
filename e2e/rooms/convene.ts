import { accountOf } from '#shared/contract/ids.ts';
import { conveneAnswer } from '#shared/contract/meetings.ts';
import { unitList } from '#shared/contract/units.ts';
import type { Operator } from './operator.ts';

/** Convenes a working meeting of as many communes, in the name of the sample's chair; answers its id. */
export async function conveneWorkingMeeting(url: string, operator: Operator, count: number): Promise<string> {
  const { meeting: sample, host } = await operator.meeting('sample');
  const cookie = (await operator.sessions(sample.id, [host])).get(host) ?? '';
  const headers = { cookie, 'content-type': 'application/json' };
  const day = new Date().toISOString().slice(0, 10);
  const { units } = unitList.parse(await (await fetch(new URL(`/api/units?day=${day}`, url), { headers })).json());
  const communes = units.filter(({ level, roomId }) => level === 'commune' && roomId !== null).slice(0, count);
  const body = JSON.stringify({
    secret: false,
    title: 'Họp giải quyết công việc',
    class: 'giai-quyet-cong-viec',
    organiserUnitId: sample.organiserUnitId,
    wide: false,
    form: 'truc-tuyen',
    startsAt: Date.now(),
    endsAt: Date.now() + 3_600_000,
    chairId: accountOf(host),
    secretaryId: null,
    deputyId: null,
    invitedUnitIds: communes.map(({ id }) => id),
    place: '',
    requirements: '',
    contact: '',
    agenda: [],
  });
  const answer = await fetch(new URL('/api/meetings', url), { method: 'POST', headers, body });
  return conveneAnswer.parse(await answer.json()).meetingId;
}
