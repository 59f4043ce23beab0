import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Issuer } from '#shared/contract/issuers.ts';
import { FORM, MOTTO, NATIONAL_NAME, RECIPIENTS_TITLE } from '#shared/papers/form.ts';
import { agencyLines, numberLine, placeAndDate, recipientLines } from '#shared/papers/lines.ts';
import { useToday } from '../../ui/use-today.ts';
import classes from './paper-preview.module.css';

const { page, margins, head, sizes } = FORM;
const WIDTH = page.width - margins.left - margins.right;
/** A size of type on a paper that is as wide as the column. */
const at = (points: number): CSSProperties => ({ fontSize: `${((points / 72) * 25.4 * 100) / WIDTH}cqw` });

/** A notice with this issuer, as wide as there is room: its head, and who signs it. */
export function PaperPreview({ issuer }: { issuer: Issuer }) {
  const { t } = useTranslation('adminIssuers');
  const today = useToday();
  return (
    <figure className={classes.frame}>
      <figcaption className={classes.caption}>{t('preview')}</figcaption>
      <div className={classes.sheet} lang="vi">
        <div className={classes.area}>
          <div className={classes.head} style={{ gridTemplateColumns: `${head.left}fr ${head.right}fr` }}>
            <Column>
              {issuer.superior !== null && <Line size={sizes.agency}>{issuer.superior.toLocaleUpperCase('vi')}</Line>}
              {agencyLines(issuer.name).map((line, index, { length }) => (
                <Line key={line} size={sizes.agency} look="bold" rule={index === length - 1 ? 'part' : undefined}>
                  {line}
                </Line>
              ))}
            </Column>
            <Column>
              <Line size={sizes.nationalName} look="bold">
                {NATIONAL_NAME}
              </Line>
              <Line size={sizes.motto} look="bold" rule="whole">
                {MOTTO}
              </Line>
            </Column>
            <Line size={sizes.number}>{numberLine({ number: 5, symbol: `TB-${issuer.symbol}` })}</Line>
            <Line size={sizes.placeAndDate} look="italic">
              {placeAndDate(issuer.place, today)}
            </Line>
          </div>
          <Line size={sizes.type} look="bold">
            THÔNG BÁO
          </Line>
          <div className={classes.text} aria-hidden />
          <div className={classes.closing}>
            <div>
              <div className={classes.recipientsTitle} style={at(sizes.recipientsTitle)}>
                {RECIPIENTS_TITLE}
              </div>
              {recipientLines(issuer.recipients).map((line) => (
                <div key={line} style={at(sizes.recipients)}>
                  {line}
                </div>
              ))}
            </div>
            <Column>
              {[...issuer.authority, issuer.title].map((line) => (
                <Line key={line} size={sizes.signature} look="bold">
                  {line.toLocaleUpperCase('vi')}
                </Line>
              ))}
              <div className={classes.hand} aria-hidden />
              <Line size={sizes.signature} look="bold">
                {issuer.signerName ?? ''}
              </Line>
            </Column>
          </div>
        </div>
      </div>
    </figure>
  );
}

const Column = ({ children }: { children: ReactNode }) => <div className={classes.column}>{children}</div>;

type LineProps = { size: number; look?: 'bold' | 'italic'; rule?: 'part' | 'whole' | undefined; children: string };

const Line = ({ size, look, rule, children }: LineProps) => (
  <div className={classes.line} style={at(size)}>
    <span data-look={look} data-rule={rule}>
      {children}
    </span>
  </div>
);
