import { Alert, AlertTitle, Box, Button, Link, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { houseStyle, removeHouseStyle, saveHouseStyle } from '../../data/houseStyle';
import { useLive } from '../../data/useLive';
import { desktop } from '../../desktop';
import { useTexts } from '../../texts/useTexts';
import { useNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { useDropped } from '../../ui/useDropped';
import { FileButton } from '../imports/FileButton';
import { hashOf } from '../shell/route';
import { useAct } from '../shell/useAct';
import { useSave } from '../shell/useSave';
import { useTellUndo } from '../shell/useUndo';
import { Findings } from './Findings';
import { PlaceholderList } from './PlaceholderList';
import { Sample } from './Sample';
import { type ChosenFile, chosenFile, useHouseCheck, useStarter } from './useHouseCheck';

/** The municipality's own document for reports: choose one, see what is found in it, use it, take it away. */
export default function HouseStylePage() {
  const t = useTexts();
  const words = t.houseStyle;
  const run = useAct();
  const tellUndo = useTellUndo();
  // Null when there is none, undefined while that is read.
  const kept = useLive(async () => (await houseStyle()) ?? null, []);
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const own = useMemo(
    () => (kept?.template ? { name: kept.name, bytes: new Uint8Array(kept.template) } : null),
    [kept],
  );
  const file = chosen ?? own;
  const check = useHouseCheck(file);
  const take = async ([first]: readonly File[]) => {
    if (first) setChosen(await chosenFile(first));
  };
  const drop = useDropped((files) => void take(files));
  const use = async () => {
    if (!chosen?.bytes) return;
    const { name, bytes } = chosen;
    const done = await run(() => saveHouseStyle(name.slice(-200), bytes).then(() => true));
    if (!done) return;
    setChosen(null);
    await tellUndo(words.used);
  };
  const remove = async () => {
    if (await run(() => removeHouseStyle().then(() => true))) await tellUndo(words.removed);
  };
  if (kept === undefined) return null;
  const choose = (
    <FileButton
      variant={file ? 'outlined' : 'contained'}
      label={file ? words.another : words.file}
      accept=".docx,.dotx"
      onChoose={(files) => void take(files)}
    />
  );
  return (
    <Box
      {...drop.handlers}
      sx={{ height: '100%', overflow: 'auto', ...(drop.isOver && { outline: '3px dashed', outlineOffset: -8 }) }}
    >
      <Page
        title={words.title}
        state={kept ? words.now(kept.name) : words.none}
        above={
          <Link href={hashOf({ screen: 'reports' })} sx={{ display: 'inline-block', mb: 3 }}>
            {words.back}
          </Link>
        }
        actions={choose}
      >
        <Typography sx={{ mb: 2, maxWidth: '70ch' }}>{words.intro}</Typography>
        <Typography color="textSecondary" sx={{ mb: 4 }}>
          {drop.isOver ? words.dropHere : words.drop}
        </Typography>
        <Box sx={{ display: 'flex', gap: 3, mb: 8 }}>
          <StarterButton />
          {kept && !chosen && (
            <Button variant="text" onClick={() => void remove()}>
              {words.remove}
            </Button>
          )}
        </Box>
        {file && check.step === 'checking' && <Typography role="status">{words.checking(file.name)}</Typography>}
        {check.step === 'failed' && <Alert severity="error">{words.failed}</Alert>}
        {file && check.step === 'refused' && (
          <Alert
            severity="error"
            sx={{ mb: 8 }}
            action={own && chosen && <Button onClick={() => setChosen(null)}>{words.cancel}</Button>}
          >
            <AlertTitle>{words.refused(file.name)}</AlertTitle>
            {words.refusals[check.reason]}
          </Alert>
        )}
        {file && check.step === 'found' && (
          <>
            {chosen && <Offer name={chosen.name} onUse={() => void use()} onCancel={() => setChosen(null)} />}
            <Typography variant="h2" sx={{ mb: 3 }}>
              {words.findings}
            </Typography>
            <Findings findings={check.findings} />
            <Sample name={file.name} bytes={check.sample} />
          </>
        )}
        <PlaceholderList />
      </Page>
    </Box>
  );
}

/** A file that can be used, not used yet. */
function Offer({
  name,
  onUse,
  onCancel,
}: {
  readonly name: string;
  readonly onUse: () => void;
  readonly onCancel: () => void;
}) {
  const { houseStyle: words } = useTexts();
  return (
    <Alert severity="success" sx={{ mb: 6 }}>
      <AlertTitle>{words.ready(name)}</AlertTitle>
      <Box sx={{ display: 'flex', gap: 3, mt: 2 }}>
        <Button variant="contained" onClick={onUse}>
          {words.useThis}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </Box>
    </Alert>
  );
}

/** Saves a template to start from. */
function StarterButton() {
  const { houseStyle: words } = useTexts();
  const save = useSave();
  const tell = useNotice();
  const make = useStarter();
  const start = async () => {
    const bytes = await make();
    if (!bytes) tell({ text: words.starter.failed, kind: 'wrong' });
    else await save(() => desktop.saveFile({ kind: 'docx', suggestedName: words.starter.fileName, bytes }));
  };
  return (
    <Button variant="outlined" onClick={() => void start()}>
      {words.starter.save}
    </Button>
  );
}
