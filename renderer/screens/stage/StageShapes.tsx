import { styled } from '@mui/material/styles';
import icon from '../../../resources/icon.svg';

/** A ring along the edge of the screen, of which a part is left; it runs out clockwise. */
export function Ring({ fraction }: { readonly fraction: number }) {
  return <RingLine data-shape="ring" style={{ '--left': fraction.toFixed(4) } as React.CSSProperties} />; // its type knows no custom properties
}

const RingLine = styled('div')({
  position: 'absolute',
  inset: '2.5cqmin',
  borderRadius: '16cqmin',
  padding: '2.6cqmin',
  // From where it has run out, back to the top.
  background:
    'conic-gradient(color-mix(in srgb, currentColor 16%, transparent) calc((1 - var(--left)) * 360deg), currentColor 0)',
  mask: 'linear-gradient(#000 0 0) content-box exclude, linear-gradient(#000 0 0)',
});

/** A disc that shrinks as the time runs out: a clock without seconds. */
export function Disc({ fraction, label }: { readonly fraction: number; readonly label: string }) {
  return (
    <svg data-shape="disc" role="img" aria-label={label} viewBox="-50 -50 100 100" width="100%" height="100%">
      <circle r="47" fill="none" stroke="currentColor" strokeOpacity="0.35" strokeWidth="2" />
      <circle r={47 * Math.sqrt(fraction)} fill="currentColor" />
    </svg>
  );
}

/** A bar under the digits. */
export const Bar = styled('div')({
  height: '3cqmin',
  width: '56cqw',
  borderRadius: '1.5cqmin',
  background: 'currentColor',
});

/** Square brackets that close in on the digits. */
export function Brackets() {
  return (
    <>
      <Bracket data-shape="bracket" style={{ left: '2.5cqmin', borderRightWidth: 0 }} />
      <Bracket data-shape="bracket" style={{ right: '2.5cqmin', borderLeftWidth: 0 }} />
    </>
  );
}

const Bracket = styled('div')({
  position: 'absolute',
  top: '2.5cqmin',
  bottom: '2.5cqmin',
  width: '9cqw',
  border: '4cqmin solid currentColor',
});

/** One pulse along the edge, when the screen begins to ask to wrap up. */
export const Pulse = styled('div')({
  position: 'absolute',
  inset: 0,
  border: '6cqmin solid currentColor',
  opacity: 0,
  animation: 'podium-pulse 600ms ease-in-out 1',
  '@keyframes podium-pulse': { '50%': { opacity: 1 } },
  '@media (prefers-reduced-motion: reduce)': { animation: 'none' },
});

const corner = '15cqmin';
const octagon = `polygon(${corner} 0, calc(100% - ${corner}) 0, 100% ${corner}, 100% calc(100% - ${corner}), calc(100% - ${corner}) 100%, ${corner} 100%, 0 calc(100% - ${corner}), 0 ${corner})`;

/** The octagon of a stop sign around what is said. */
export const Octagon = styled('div')({
  position: 'absolute',
  inset: '2.5cqmin',
  background: 'currentColor',
  clipPath: octagon,
  '&::after': {
    content: '""',
    position: 'absolute',
    inset: '2.6cqmin',
    background: 'var(--ground)',
    clipPath: octagon,
  },
});

/** The two bars of a pause. */
export function TwoBars() {
  return (
    <svg data-shape="bars" aria-hidden viewBox="0 0 30 36" height="100%">
      <path d="M0 0h11v36H0zM19 0h11v36H19z" fill="currentColor" />
    </svg>
  );
}

/** The app's mark, so that a black screen is seen to be meant. */
export function Logo() {
  return <img data-shape="logo" src={icon} alt="" style={{ width: '9cqmin', opacity: 0.4 }} />;
}

/** A door and an arrow: the way out. */
export function ExitSign() {
  return (
    <svg data-shape="exit" aria-hidden viewBox="0 0 60 36" height="100%">
      <path d="M36 3h20v30H36v-6h4v2h12V7H40v2h-4z" fill="currentColor" />
      <path d="M2 14h24V6l14 12-14 12v-8H2z" fill="currentColor" />
    </svg>
  );
}
