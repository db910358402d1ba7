import CheckIcon from '@mui/icons-material/Check';
import AttentionIcon from '@mui/icons-material/WarningAmberRounded';
import { Box, Button, Typography } from '@mui/material';
import { placePitch } from '../../data/pitchMoves';
import { type Candidate, type Selection, selectionOf } from '../../data/selection';
import { useLive } from '../../data/useLive';
import { balanceOf, missingPitches, shareOf } from '../../domain/balance';
import { inLineUp } from '../../domain/pitch';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';

interface BalanceStripProps {
  readonly editionId: string;
  /** The pitch that one is looking at; what choosing it changes is told. */
  readonly hintedId: string | null;
}

/** Beside an open panel the strip leaves the room to the board. */
const inRoom = { '@container (max-width: 640px)': { display: 'none' } } as const;

/** How the line-up of an edition is spread while one chooses: against the rule, and what one pitch would change. */
export function BalanceStrip({ editionId, hintedId }: BalanceStripProps) {
  const t = useTexts();
  const selection = useLive(() => selectionOf(editionId), [editionId]);
  if (!selection) return null;
  const { rule, lines } = selection;
  const words = t.pitches.balance;
  const chosen = lines.filter(({ pitch }) => inLineUp(pitch));
  const balance = balanceOf(chosen, rule.youngBands);
  const missing = missingPitches(chosen.length, rule);
  const hinted = lines.find(({ pitch }) => pitch.id === hintedId);
  return (
    <Box
      component="section"
      aria-label={words.label}
      sx={{ flexShrink: 0, bgcolor: 'sunken', borderRadius: 1, px: 4, py: 2, mb: 4, containerType: 'inline-size' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 6, rowGap: 1, alignItems: 'center' }}>
        <Fact isWell={missing === 0}>
          <b>{words.chosen(chosen.length, rule.minPitches, rule.maxPitches)}</b>, {words.missing(missing)}
        </Fact>
        <Fact isWell={balance.young >= rule.minYoung}>{words.young(balance.young, rule.minYoung)}</Fact>
        <Typography variant="body2">{words.firstTimers(balance.firstTimers)}</Typography>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 6, ...inRoom }}>
        {(['districts', 'themes'] as const).map((spread) => (
          <Typography key={spread} variant="body2" sx={{ minWidth: 0 }}>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {words[spread]}:
            </Box>{' '}
            {words.tallies(balance[spread])}
          </Typography>
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, minHeight: 36, mt: 1 }}>
        <Typography
          variant="body2"
          aria-live="polite"
          sx={{ flex: '1 1 280px', color: hinted ? 'text.primary' : 'text.secondary', ...(!hinted && inRoom) }}
        >
          {hinted ? hintOf(hinted, chosen, selection, t) : words.hint}
        </Typography>
        <FirstOfWaitlist selection={selection} chosen={chosen} />
      </Box>
    </Box>
  );
}

function hintOf(line: Candidate, chosen: readonly Candidate[], { rule }: Selection, t: Texts): string {
  const words = t.pitches.balance;
  const title = line.title || t.pitches.untitled;
  const others = chosen.filter((other) => other !== line);
  const share = shareOf(line, others, rule.youngBands);
  return chosen.includes(line) ? words.loss(title, share) : words.gain(title, share, rule.maxPitches);
}

function Fact({ isWell, children }: { readonly isWell: boolean; readonly children: React.ReactNode }) {
  const Icon = isWell ? CheckIcon : AttentionIcon;
  return (
    <Typography variant="body2" component="div" sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Icon sx={{ fontSize: '1.125rem', color: isWell ? 'success.main' : 'text.secondary' }} />
      <span>{children}</span>
    </Typography>
  );
}

interface FirstOfWaitlistProps {
  readonly selection: Selection;
  readonly chosen: readonly Candidate[];
}

/** While there is a place: the one who waits first, to be chosen in one click. */
function FirstOfWaitlist({ selection: { lines, rule }, chosen }: FirstOfWaitlistProps) {
  const t = useTexts();
  const run = useAct();
  const tellUndo = useTellUndo();
  const free = rule.maxPitches - chosen.length;
  const first = lines.find(({ pitch }) => pitch.stage === 'waitlisted');
  // Before anyone was chosen, nobody waits for a place that came free.
  if (!first || free <= 0 || chosen.length === 0) return null;
  const title = first.title || t.pitches.untitled;
  const choose = async () => {
    const others = lines.filter(({ pitch }) => pitch.stage === 'selected').map(({ pitch }) => pitch);
    const done = await run(async () => {
      await placePitch(first.pitch.id, 'selected', others, others.length);
      return true;
    });
    if (done) await tellUndo(t.pitches.movedTo(title, t.choices.pitchStage.selected));
  };
  return (
    <Button size="small" variant="outlined" onClick={() => void choose()} sx={{ maxWidth: '100%' }}>
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
        {t.pitches.balance.chooseFirst(title)}
      </Box>
    </Button>
  );
}
