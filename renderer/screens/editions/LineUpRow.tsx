import CheckIcon from '@mui/icons-material/Check';
import NoFilmIcon from '@mui/icons-material/VideocamOffOutlined';
import AskIcon from '@mui/icons-material/WarningAmberRounded';
import { Box, Chip, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { movePitch, type PitchLine } from '../../data/pitches';
import { isYoung } from '../../domain/balance';
import { choices } from '../../domain/choices';
import { eveningConsent } from '../../domain/consent';
import type { LineUp } from '../../domain/lineUp';
import { inLineUp, type PitchStage } from '../../domain/pitch';
import type { LineUpRule } from '../../domain/year';
import { useTexts } from '../../texts/useTexts';
import { InlineChoice } from '../../ui/InlineChoice';
import { isAside } from '../pitches/AsideForm';
import { CriteriaMark } from '../pitches/CriteriaMark';
import { hashOf } from '../shell/route';
import { useAct } from '../shell/useAct';

/** What a row of the line-up shows, and what it is judged by. */
export interface LineUpRowProps {
  readonly line: PitchLine;
  readonly lineUp: LineUp;
  readonly youngBands: LineUpRule['youngBands'];
  readonly today: string;
  /** What comes before the title, such as a handle and a number, and after the stage, such as a menu. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  /** What stands under the row, across its width. */
  readonly below?: ReactNode;
  /** The pitch was put beside the way to the evening. */
  readonly onAside?: ((id: string) => void) | undefined;
}

/** One pitch of an edition: its title and who pitches, whether consent is complete, and its stage. */
export function LineUpRow(props: LineUpRowProps) {
  const { line, lineUp, youngBands, today, before, after, below, onAside } = props;
  const t = useTexts();
  const run = useAct();
  const { pitch } = line;
  const title = line.title || t.shell.empty;
  const people = lineUp.speakers.filter((s) => s.pitchId === pitch.id).flatMap((s) => s.pitcherId ?? []);
  const consent = eveningConsent(lineUp.consents, people, today);
  const consentWords = t.editions.lineUp.consent(consent);
  const move = async (stage: PitchStage) => {
    const done = await run(() => movePitch(pitch.id, stage).then(() => true));
    if (done && isAside(stage)) onAside?.(pitch.id);
  };
  return (
    <Box data-card={pitch.id} sx={{ bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, minHeight: 60, px: 3 }}>
        {before}
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
            <Link
              href={hashOf({ screen: 'pitches', id: pitch.id })}
              color="inherit"
              noWrap
              sx={{ fontWeight: 600, minWidth: 0 }}
            >
              {title}
            </Link>
            {isYoung(line, youngBands) && <Chip size="small" variant="outlined" label={t.editions.lineUp.young} />}
          </Box>
          <Typography variant="caption" color="textSecondary" component="p" noWrap>
            {[line.names || t.editions.lineUp.nobody, line.themeName, line.districtName].filter(Boolean).join(' · ')}
          </Typography>
          <CriteriaMark pitch={pitch} />
        </Box>
        {inLineUp(pitch) && consentWords && (
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexShrink: 0 }}>
            {consent.refused.length > 0 ? (
              <NoFilmIcon fontSize="small" />
            ) : consent.unasked > 0 ? (
              <AskIcon fontSize="small" sx={{ color: 'text.secondary' }} />
            ) : (
              <CheckIcon fontSize="small" sx={{ color: 'success.main' }} />
            )}
            <Typography variant="caption">{consentWords}</Typography>
          </Box>
        )}
        <InlineChoice
          label={t.editions.lineUp.stage(title)}
          value={pitch.stage}
          options={choices.pitchStage.map((value) => ({ value, label: t.choices.pitchStage[value] }))}
          onChange={(stage) => void move(stage)}
        />
        {after}
      </Box>
      {below}
    </Box>
  );
}
