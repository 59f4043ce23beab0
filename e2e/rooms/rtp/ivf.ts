const FILE_HEADER = 32;
const FRAME_HEADER = 12;

/** Frames of an IVF file and how many are shown in a second. */
export type IvfVideo = { frames: Buffer[]; framesPerSecond: number };

/** Reads an IVF file (the container ffmpeg writes for bare VP8). Throws where it is not one. */
export function readIvf(file: Buffer): IvfVideo {
  if (file.toString('latin1', 0, 4) !== 'DKIF') throw new Error('not an IVF file');
  const framesPerSecond = file.readUInt32LE(16) / file.readUInt32LE(20);
  const frames: Buffer[] = [];
  for (let at = FILE_HEADER; at + FRAME_HEADER <= file.length;) {
    const size = file.readUInt32LE(at);
    frames.push(file.subarray(at + FRAME_HEADER, at + FRAME_HEADER + size));
    at += FRAME_HEADER + size;
  }
  return { frames, framesPerSecond };
}
