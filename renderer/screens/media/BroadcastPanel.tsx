import { Box, Button } from '@mui/material';
import type { EditionDetail } from '../../data/editions';
import { saveBroadcast } from '../../data/media';
import { desktop } from '../../desktop';
import type { FieldName, Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { PickInput } from '../../ui/inputs';
import { useNotice } from '../../ui/Notices';
import { RecordField } from '../record/RecordField';
import { useAct } from '../shell/useAct';
import { titleOf } from './BroadcastsPart';
import { MediaPanel } from './MediaPanel';

interface BroadcastPanelProps {
  readonly broadcast: Row<'broadcasts'>;
  readonly detail: EditionDetail;
  readonly onClose: () => void;
}

const before: readonly FieldName<'broadcasts'>[] = ['kind', 'medium', 'station', 'date', 'time', 'times', 'reach'];

/** One broadcast or article: its fields, and a way to its address. */
export function BroadcastPanel({ broadcast, detail, onClose }: BroadcastPanelProps) {
  const t = useTexts();
  const run = useAct();
  const title = titleOf(broadcast, t);
  const field = (name: FieldName<'broadcasts'>) => (
    <RecordField
      key={name}
      table="broadcasts"
      row={broadcast}
      field={name}
      save={(changes) => saveBroadcast(broadcast.id, changes)}
      {...(name === 'reach' && { hint: t.media.reachHint })}
    />
  );
  return (
    <MediaPanel table="broadcasts" id={broadcast.id} title={title} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 4, pt: 2 }}>
        {before.map(field)}
        {field('address')}
        {broadcast.address && <AddressButtons address={broadcast.address} />}
        <PickInput
          label={t.media.pitch}
          value={broadcast.pitchId}
          // Of this edition: in a list of all that ever were, no one finds one.
          options={detail.lines.map(({ pitch, title: name }) => ({ value: pitch.id, label: name }))}
          noOptionsText={t.media.noPitches}
          save={(pitchId) => run(() => saveBroadcast(broadcast.id, { pitchId }), { rethrow: true })}
        />
        {field('notes')}
      </Box>
    </MediaPanel>
  );
}

function AddressButtons({ address }: { readonly address: string }) {
  const t = useTexts();
  const tell = useNotice();
  const open = async () => {
    if (!(await desktop.openExternal(address))) tell({ text: t.media.notOpened });
  };
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => tell({ text: t.media.copiedAddress }),
      () => tell({ text: t.media.notCopied, kind: 'wrong' }),
    );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: -2 }}>
      <Button size="small" variant="outlined" onClick={() => void open()}>
        {t.media.open}
      </Button>
      <Button size="small" onClick={() => void copy()}>
        {t.media.copyAddress}
      </Button>
    </Box>
  );
}
