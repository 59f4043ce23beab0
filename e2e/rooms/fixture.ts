import { readFileSync } from 'node:fs';
import { readIvf, type IvfVideo } from './rtp/ivf.ts';
import { readOggOpus } from './rtp/ogg.ts';

/** Picture and sound to play. */
export type Fixture = { video: IvfVideo; audio: Buffer[] };

const read = (name: string): Buffer => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));

/** Loads one of the two recordings of `e2e/fixtures`. */
export const loadFixture = (name: 'chair' | 'room'): Fixture => ({
  video: readIvf(read(`${name}.ivf`)),
  audio: readOggOpus(read(`${name}.opus`)),
});
