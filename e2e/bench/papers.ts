import { join } from 'node:path';
import { createPapers } from '../../server/papers/papers.ts';
import { minutesOf } from '../../server/papers/testing/samples.ts';
import { DATABASE_FILE } from '../../server/store/database.ts';
import { conveneWorkingMeeting } from '../rooms/convene.ts';
import { Operator } from '../rooms/operator.ts';
import { startGiaoban } from '../support/giaoban.ts';

const COMMUNES = 584;
const LINES = 200;
const TIMES = 7;

/** Papers of a meeting of 584 communes: each made once to warm up, then several times; the median, in milliseconds. */
export async function benchPapers(): Promise<object> {
  const giaoban = await startGiaoban();
  try {
    const operator = new Operator(giaoban.url, giaoban.dataDir);
    const convene = async (): Promise<string> => conveneWorkingMeeting(giaoban.url, operator, COMMUNES);
    const conveneMs = await median(convene);
    const meetingId = await convene();
    const { host } = await operator.meeting(meetingId);
    const cookie = (await operator.sessions(meetingId, [host])).get(host) ?? '';
    const fetched = async (file: string): Promise<void> => {
      const response = await fetch(new URL(`/api/meetings/${meetingId}/${file}`, giaoban.url), { headers: { cookie } });
      const { byteLength } = await response.arrayBuffer();
      if (!response.ok || byteLength === 0) throw new Error(`${file}: ${response.status}`);
    };
    const minutes = await benchMinutes(join(giaoban.dataDir, DATABASE_FILE));
    const attendanceXlsxMs = await median(async () => fetched('attendance.xlsx'));
    return { ...minutes, attendanceXlsxMs, conveneMs, zipMs: await median(async () => fetched('archive.zip')) };
  } finally {
    await giaoban.stop();
  }
}

/** Each time another paper: nothing may come from a memory of the one before. */
async function benchMinutes(databasePath: string): Promise<object> {
  const papers = createPapers(databasePath);
  let made = 0;
  const write = async (format: 'pdf' | 'docx'): Promise<unknown> => {
    made += 1;
    return papers.write(minutesOf(LINES, COMMUNES, ` (lần ${made})`), format);
  };
  try {
    return {
      minutesPdfMs: await median(async () => write('pdf')),
      minutesDocxMs: await median(async () => write('docx')),
    };
  } finally {
    await papers.close();
  }
}

async function median(act: () => Promise<unknown>): Promise<number> {
  await act();
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const startedAt = performance.now();
    await act();
    times.push(performance.now() - startedAt);
  }
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0);
}
