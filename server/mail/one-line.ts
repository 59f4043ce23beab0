/** A text without line breaks and control signs, as headers and calendars need it: a title may have been typed with both. */
export const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
