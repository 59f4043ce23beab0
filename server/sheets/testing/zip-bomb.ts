import { deflateRawSync } from 'node:zlib';

/** A zip of one file, which unpacks to so many zero bytes and says of itself that it is small. */
export const zipBomb = (unpacked: number): Buffer => {
  const name = Buffer.from('xl/workbook.xml');
  const packed = deflateRawSync(Buffer.alloc(unpacked), { level: 9 });
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32LE(packed.length, 0);
  sizes.writeUInt32LE(100, 4);
  const nameLength = Buffer.alloc(4);
  nameLength.writeUInt16LE(name.length, 0);
  // Version, flags, method 8 (deflated), time, date, checksum.
  const facts = Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, sizes, nameLength, name, packed]);
  const entry = Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    facts,
    sizes,
    nameLength,
    Buffer.alloc(14),
    name,
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
};
