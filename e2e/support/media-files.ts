import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one participant's camera and microphone show: a colour and a pitch of its own. */
export type Signature = { name: string; colour: { y: number; u: number; v: number }; hertz: number };

/** Colours far apart on the colour circle, pitches with no common overtone nearby. */
export const SIGNATURES = {
  red: { name: 'red', colour: { y: 82, u: 90, v: 240 }, hertz: 550 },
  green: { name: 'green', colour: { y: 145, u: 54, v: 34 }, hertz: 900 },
  blue: { name: 'blue', colour: { y: 60, u: 240, v: 110 }, hertz: 1450 },
} as const satisfies Record<string, Signature>;

const WIDTH = 1280;
const HEIGHT = 720;
const FRAMES = 12;
const RATE = 48_000;

const BAR = 80;

/** One plane of a frame: a value everywhere but in the bar, which stands in the lower half. */
function plane(
  width: number,
  height: number,
  value: number,
  barValue: number,
  barFrom: number,
  barWidth: number,
): Buffer {
  const pixels = Buffer.alloc(width * height, value);
  for (let row = height / 2; row < height; row++) {
    const from = row * width + barFrom;
    pixels.fill(barValue, from, Math.min(from + barWidth, (row + 1) * width));
  }
  return pixels;
}

/** Somebody who sits there, in a darker shade: the pictures in the README look like a meeting. */
function sit(luma: Buffer, shade: number): void {
  for (let row = 0; row < HEIGHT; row++) {
    for (let column = 0; column < WIDTH; column++) {
      const [x, y] = [column - WIDTH / 2, row];
      const head = x ** 2 + (y - 330) ** 2 < 105 ** 2;
      const shoulders = (x / 300) ** 2 + ((y - 720) / 260) ** 2 < 1;
      if (head || shoulders) luma[row * WIDTH + column] = shade;
    }
  }
}

/** A film of a plain colour with a white bar that wanders: 1280x720, below which Chromium leaves the top layer empty. */
function film({ colour: { y, u, v } }: Signature): Buffer {
  const parts: Buffer[] = [Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F15:1 Ip A1:1 C420jpeg\n`)];
  for (let frame = 0; frame < FRAMES; frame++) {
    const from = Math.floor(((frame / FRAMES) * WIDTH) / 2);
    const luma = plane(WIDTH, HEIGHT, y, 235, from * 2, BAR);
    sit(luma, Math.round(y * 0.55));
    parts.push(
      Buffer.from('FRAME\n'),
      luma,
      plane(WIDTH / 2, HEIGHT / 2, u, 128, from, BAR / 2),
      plane(WIDTH / 2, HEIGHT / 2, v, 128, from, BAR / 2),
    );
  }
  return Buffer.concat(parts);
}

/** A tone in short beats, as speech has pauses: a steady one would be taken for noise and suppressed. */
function sound({ hertz }: Signature): Buffer {
  const seconds = 4;
  const samples = Buffer.alloc(seconds * RATE * 2);
  for (let i = 0; i < seconds * RATE; i++) {
    const beat = (i / RATE) % 0.5 < 0.35 ? 0.6 : 0;
    samples.writeInt16LE(Math.round(32767 * beat * Math.sin((2 * Math.PI * hertz * i) / RATE)), i * 2);
  }
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}

/** Writes a participant's camera and microphone files into a folder. */
export function writeMediaFiles(folder: string, signature: Signature): { camera: string; microphone: string } {
  const camera = join(folder, `${signature.name}.y4m`);
  const microphone = join(folder, `${signature.name}.wav`);
  writeFileSync(camera, film(signature));
  writeFileSync(microphone, sound(signature));
  return { camera, microphone };
}
