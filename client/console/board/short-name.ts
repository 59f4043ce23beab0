const KIND = /^(?:Phường|Xã|Thị trấn|Quận|Huyện|Thị xã|Thành phố)\s+(?=\p{L})/u;

/** A unit's name without the word for its kind, where space is short; a mere number keeps it ("Phường 1"). */
export const shortName = (name: string): string => name.replace(KIND, '');
