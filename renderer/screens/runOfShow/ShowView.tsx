import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { type RunOfShow, runTemplates, saveAsTemplate } from '../../data/cues';
import type { EditionDetail } from '../../data/editions';
import { useLive } from '../../data/useLive';
import { wasHeld } from '../../domain/edition';
import { clockAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { CueEditor } from './CueEditor';
import { EndForecast } from './EndForecast';
import { type Editing, spanOf } from './editing';
import { ProblemList } from './ProblemList';
import { SaveTemplate } from './SaveTemplate';
import { ShowMenu } from './ShowMenu';
import { useCueActs } from './useCueActs';
import { useShow } from './useShow';

interface ShowViewProps {
  readonly show: RunOfShow;
  readonly rule: EditionDetail['rule'];
  readonly side: HTMLElement | null;
  /** Made just now: the keyboard goes on in it. */
  readonly isNew: boolean;
}

/** The run of show of an evening: how long it is, what is to be settled, when it is likely to end, and its cues. */
export function ShowView({ show, rule, ...rest }: ShowViewProps) {
  const editing = useShow(show, rule);
  return editing && <OpenShow editing={editing} edition={show.edition} {...rest} />;
}

interface OpenShowProps extends Pick<ShowViewProps, 'side' | 'isNew'> {
  readonly editing: Editing;
  readonly edition: RunOfShow['edition'];
}

function OpenShow({ editing, edition, side, isNew }: OpenShowProps) {
  const t = useTexts();
  const words = t.runOfShow;
  const acts = useCueActs(editing);
  const [openId, setOpenId] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const templates = useLive(runTemplates, []);
  const span = spanOf(editing.plan);
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 3, mb: 4 }}>
        <Typography sx={{ flex: 1, minWidth: 0, pt: 1.5 }} aria-live="polite">
          {span && words.state(editing.cues.length, span.ms, clockAt(span.start), clockAt(span.end))}
        </Typography>
        <ShowMenu
          editionId={edition.id}
          cueIds={editing.cues.map((cue) => cue.id)}
          onRemove={(ids) => void acts.remove(ids, words.wholeShow)}
          onSaveTemplate={() => setSaving(true)}
        />
        <Button variant="contained" href={`#/evening/${encodeURIComponent(edition.id)}`}>
          {words.toEvening}
        </Button>
      </Box>
      {isSaving && (
        <SaveTemplate
          templates={templates}
          words={words.templates}
          save={(name) => saveAsTemplate(edition.id, name)}
          onClose={() => setSaving(false)}
        />
      )}
      {!wasHeld(edition) && (
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: 'repeat(auto-fit, minmax(min(380px, 100%), 1fr))',
            columnGap: 10,
            rowGap: 5,
            mb: 5,
          }}
        >
          <ProblemList editing={editing} acts={acts} onOpen={setOpenId} />
          <EndForecast editionId={edition.id} plan={editing.plan} />
        </Box>
      )}
      <CueEditor {...{ editing, acts, openId, side, isNew }} onOpen={setOpenId} />
    </>
  );
}
