import { Box } from '@mui/material';
import type { PitchLine } from '../../data/pitches';
import { useTexts } from '../../texts/useTexts';
import { LineUpMenu } from './LineUpMenu';
import { LineUpRow, type LineUpRowProps } from './LineUpRow';
import { LineUpWhy } from './LineUpWhy';

interface LineUpOthersProps extends Pick<LineUpRowProps, 'lineUp' | 'youngBands' | 'today'> {
  readonly lines: readonly PitchLine[];
  /** The pitch whose reason is asked for; null for none. */
  readonly asideId: string | null;
  readonly onAside: (id: string | null) => void;
}

/** The pitches of an edition that are not on stage; under one that was put aside stands why. */
export function LineUpOthers({ lines, asideId, onAside, ...shared }: LineUpOthersProps) {
  const t = useTexts();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {lines.map((line) => (
        <Box component="li" key={line.pitch.id}>
          <LineUpRow
            line={line}
            {...shared}
            onAside={onAside}
            after={<LineUpMenu title={line.title || t.shell.empty} pitchId={line.pitch.id} />}
            below={<LineUpWhy line={line} isAsked={asideId === line.pitch.id} onAsk={onAside} />}
          />
        </Box>
      ))}
    </Box>
  );
}
