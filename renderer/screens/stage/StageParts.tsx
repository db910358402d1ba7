import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { fittedInTwo } from './stageLook';

/** What a screen fills; all sizes on it are shares of this. */
export const Container = styled('div')({ containerType: 'size', width: '100%', height: '100%', overflow: 'hidden' });

/** The ground of a screen. */
export const Face = styled('div')({
  position: 'relative',
  width: '100cqw',
  height: '100cqh',
  overflow: 'hidden',
  fontWeight: 700,
  lineHeight: 1.1,
  fontVariantNumeric: 'tabular-nums lining-nums',
  background: 'repeating-linear-gradient(45deg, var(--ground) 0 4cqmin, var(--hatch) 4cqmin 8cqmin)',
});

const Grid = styled('div')({
  position: 'absolute',
  inset: '6.5cqmin 6cqw',
  display: 'grid',
  // What is said keeps its room; the digits give way a little.
  gridTemplateRows: 'minmax(min-content, 1fr) auto minmax(min-content, 1fr)',
  rowGap: '2cqh',
  justifyItems: 'center',
  textAlign: 'center',
});
const Row = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  minHeight: 0,
  width: '100%',
});

/** Three rows: what is said above, the middle, and what is said below. */
export function Rows({ top, middle, bottom }: Filled) {
  return (
    <Grid>
      <Row style={{ justifyContent: 'flex-start' }}>{top}</Row>
      <Row style={{ justifyContent: 'center' }}>{middle}</Row>
      <Row style={{ justifyContent: 'flex-end', gap: '1cqmin' }}>{bottom}</Row>
    </Grid>
  );
}
type Filled = { readonly top?: ReactNode; readonly middle: ReactNode; readonly bottom?: ReactNode };

/** Time left. A line no higher than its digits, so that what is said above and below has room. */
export const Digits = styled('div')({ lineHeight: 0.7, letterSpacing: '-0.02em', whiteSpace: 'nowrap' });

/** The word that tells a state. */
export const Word = styled('div')({ whiteSpace: 'nowrap', lineHeight: 1 });

/** What the operator says: on a plate of its own, so that it is never taken for the word of the state. */
export const Message = styled('div')({
  maxWidth: '76cqw',
  lineHeight: 1.02,
  padding: '1cqmin 2.5cqmin',
  borderRadius: '2cqmin',
  border: '0.8cqmin solid currentColor',
  background: 'var(--ground)',
  textWrap: 'balance',
});

/** Things under one another. */
export const Stack = styled('div')({ display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '3cqh' });

/** A small line above. */
export const Label = styled('div')({ fontSize: 'min(10.8cqh, 7cqw)', fontWeight: 550, opacity: 0.85 });

/** Things side by side, as high as the digits. */
export const Beside = styled('div')({ display: 'flex', alignItems: 'center', gap: '5cqw', height: '36cqmin' });

const TitleText = styled('div')({
  textWrap: 'balance',
  overflowWrap: 'anywhere',
  display: '-webkit-box',
  WebkitLineClamp: 3,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
});

/** A title, as large as two lines allow. */
export function Title({ text, share }: { readonly text: string; readonly share: number }) {
  return (
    <TitleText data-part="title" style={{ fontSize: fittedInTwo(text, share) }}>
      {text}
    </TitleText>
  );
}
