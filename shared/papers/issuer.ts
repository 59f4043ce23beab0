import type { Issuer } from '../contract/issuers.ts';
import type { Unit } from '../contract/units.ts';

const COMMITTEE = 'Ủy ban nhân dân';
const FILED = 'Lưu: VT';

/**
 * What a unit's papers say of their issuer as long as nobody has said otherwise: a territory speaks through its People's
 * Committee, a department in its own name. `above` is the unit over it.
 */
export const defaultIssuer = (unit: Unit, above: Unit | undefined): Issuer => {
  const superior = above === undefined ? null : `UBND ${withSmallKind(above.name)}`;
  if (unit.level === 'department') {
    const place = above === undefined ? bareName(unit) : bareName(above);
    const office = { name: unit.name, symbol: initials(unit.name), authority: [], title: 'Giám đốc' };
    return { superior, ...office, place, signerName: null, recipients: [FILED] };
  }
  return {
    superior,
    name: `${COMMITTEE} ${withSmallKind(unit.name)}`,
    symbol: 'UBND',
    place: bareName(unit),
    authority: [`TM. ${COMMITTEE}`],
    title: 'Chủ tịch',
    signerName: null,
    recipients: [FILED],
  };
};

/** `Quận Hoàn Kiếm` within a name: `quận Hoàn Kiếm`. */
const withSmallKind = (name: string): string => name.slice(0, 1).toLocaleLowerCase('vi') + name.slice(1);

const KIND = /^(thành phố|tỉnh|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu) /iu;

/** `Thành phố Hà Nội` without its kind: `Hà Nội`. */
const bareName = ({ name }: Unit): string => name.replace(KIND, '');

/** `Sở Thông tin và Truyền thông`: `STTTT`. */
const initials = (name: string): string =>
  name
    .split(/\s+/u)
    .filter((word) => word !== 'và' && /^\p{L}/u.test(word))
    .map((word) => word.slice(0, 1).toLocaleUpperCase('vi'))
    .join('') || 'CQ';
