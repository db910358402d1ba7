import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, IconButton, Tooltip, Typography } from '@mui/material';
import { bin } from '../../data/bin';
import { addFormerKind, changeKind, saveFormerKind } from '../../data/formerKinds';
import type { Choice } from '../../domain/choices';
import type { Row } from '../../domain/nouns';
import { type KindPeriod, kindPeriods } from '../../domain/partner';
import { addDays } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { digitDate } from '../../ui/dates';
import { RecordField } from '../record/RecordField';
import { useAct } from '../shell/useAct';
import { useBin } from '../shell/useUndo';

interface KindPartProps {
  readonly partner: Row<'partners'>;
  readonly formerKinds: readonly Row<'formerKinds'>[];
}

/** Neighbourhood councils became platforms the day after; a partner of before most likely was another until then. */
const usualEnd = '2024-12-31';

/** What a partner is and what it was before: a change keeps what was, with the last day of it to be corrected. */
export function KindPart({ partner, formerKinds }: KindPartProps) {
  const words = useTexts().network.kinds;
  const kindWords: Readonly<Record<Choice<'partnerKind'>, string>> = useTexts().choices.partnerKind;
  const run = useAct();
  const periods = kindPeriods(partner, formerKinds);
  const former = periods.flatMap(({ id }) => formerKinds.find((one) => one.id === id) ?? []);
  const oldest = former.at(-1)?.until;
  const until = oldest ? addDays(oldest, -1) : usualEnd;
  const say = ({ kind, fixed, since }: KindPeriod) => ({
    kind: kindWords[kind],
    fixed,
    since: since && digitDate(since),
  });
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      <RecordField
        table="partners"
        row={partner}
        field="kind"
        save={({ kind }) => changeKind(partner.id, kind ? { kind } : {})}
      />
      <RecordField
        table="partners"
        row={partner}
        field="fixed"
        save={({ fixed }) => changeKind(partner.id, fixed === undefined ? {} : { fixed })}
      />
      {former.length > 0 && (
        <Typography role="status" variant="body2">
          {words.overTime(periods.map(say))}
        </Typography>
      )}
      {former.map((one) => (
        <FormerKindLine key={one.id} former={one} name={kindWords[one.kind]} />
      ))}
      <Button
        size="small"
        sx={{ justifySelf: 'start', ml: -2, px: 2 }}
        onClick={() =>
          void run(() =>
            addFormerKind({
              partnerId: partner.id,
              kind: partner.kind === 'platform' ? 'neighbourhoodCouncil' : 'other',
              fixed: partner.fixed,
              until,
            }),
          )
        }
      >
        {words.add}
      </Button>
    </Box>
  );
}

function FormerKindLine({ former, name }: { readonly former: Row<'formerKinds'>; readonly name: string }) {
  const words = useTexts().network.kinds;
  const toBin = useBin();
  const field = (which: 'kind' | 'until' | 'fixed') => (
    <RecordField
      table="formerKinds"
      row={former}
      field={which}
      save={(changes) => saveFormerKind(former.id, changes)}
    />
  );
  return (
    <Box
      role="group"
      aria-label={words.former(name)}
      sx={{
        display: 'grid',
        gridTemplateColumns: '1fr 1fr auto',
        gap: 3,
        pl: 4,
        borderLeft: 3,
        borderColor: 'divider',
      }}
    >
      {field('kind')}
      {field('until')}
      <Tooltip title={words.remove(name)}>
        <IconButton
          size="small"
          aria-label={words.remove(name)}
          onClick={() => void toBin(() => bin('formerKinds', former.id), words.former(name))}
        >
          <CloseIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Box sx={{ gridColumn: '1 / -1' }}>{field('fixed')}</Box>
    </Box>
  );
}
