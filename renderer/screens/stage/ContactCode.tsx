import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { encode } from 'uqr';

/** A code for the camera of a telephone, dark on white with its quiet edge; no network is needed to read it. */
export function ContactCode({ content, label }: { readonly content: string; readonly label: string }) {
  const { size, path } = useMemo(() => drawn(content), [content]);
  return (
    <Square role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </Square>
  );
}

const Square = styled('svg')({ height: '100%', aspectRatio: '1', borderRadius: '0.8cqmin', flexShrink: 0 });

/** The dark squares of a code as one path. */
function drawn(content: string): { readonly size: number; readonly path: string } {
  // Four squares of white around it, as the standard asks; read from afar, so with some repair of errors.
  const { size, data } = encode(content, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: squares.join('') };
}
