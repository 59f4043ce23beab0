/**
 * The form of papers in Decree 30/2020/NĐ-CP, appendix I, as both writers follow it. Where the decree leaves a choice, this
 * is it. Margins and widths are in millimetres, sizes in points.
 */
export const FORM = {
  page: { width: 210, height: 297 },
  margins: { top: 20, bottom: 20, left: 30, right: 20 },
  /** The head has two columns: the agency's and the state's. The wider one holds the national name in one line. */
  head: { left: 68, right: 92 },
  sizes: {
    nationalName: 12,
    motto: 13,
    agency: 12,
    number: 13,
    placeAndDate: 13,
    type: 14,
    subject: 14,
    body: 14,
    table: 12,
    signature: 14,
    recipientsTitle: 12,
    recipients: 11,
    pageNumber: 13,
    annex: 14,
    colophon: 9,
    draftMark: 96,
  },
  /** Between a cell's text and its borders at both sides, in points. */
  cellPadding: 3,
  firstLineIndent: 12.7,
  /** Between paragraphs. */
  paragraphGap: 6,
  /** In single lines of the typeface. */
  lineSpacing: 1.15,
  /** Left free for the hand and the seal. */
  signatureSpace: 26,
  /** A rule's share of the text above it; the decree asks for 1/3 to 1/2. */
  ruleShare: 0.42,
} as const;

/** What every page of a draft says. */
export const DRAFT_MARK = 'DỰ THẢO';
export const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const RECIPIENTS_TITLE = 'Nơi nhận:';
