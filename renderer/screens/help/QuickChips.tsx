import { Box, Chip } from '@mui/material';
import { choices } from '../../domain/choices';
import { euros } from '../../domain/money';
import { useTexts } from '../../texts/useTexts';
import { PickChip } from './PickChip';
import type { useQuickOffer } from './useQuickOffer';

/** What was understood of a typed offer, each part to be corrected by a menu. */
export function QuickChips({ offer }: { readonly offer: ReturnType<typeof useQuickOffer> }) {
  const t = useTexts();
  const words = t.help.quick;
  const { understood, from, helper, whoOptions, pitch, pitchOptions, kind, ask, asks, correct } = offer;
  const { amount } = understood;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
      <PickChip
        label={words.who}
        value={helper?.id ?? null}
        emptyText={from === '' ? words.nobody : words.asTyped(from)}
        withNone={whoOptions.length > 0}
        options={whoOptions.map(({ id, title, detail }) => ({
          value: id,
          label: [title, detail].filter(Boolean).join(' · '),
        }))}
        onChange={(whoId) => correct({ whoId })}
      />
      <PickChip
        label={words.pitch}
        value={pitch?.id ?? null}
        emptyText={words.noPitch}
        withNone={pitchOptions.length > 0}
        options={pitchOptions.map(({ id, title, detail }) => ({
          value: id,
          label: [title, detail].filter(Boolean).join(' · '),
        }))}
        onChange={(pitchId) => correct({ pitchId, askId: null })}
      />
      <PickChip
        label={words.kind}
        value={kind}
        emptyText=""
        options={choices.helpKind.map((value) => ({ value, label: t.choices.helpKind[value] }))}
        onChange={(value) => {
          const chosen = choices.helpKind.find((one) => one === value);
          if (chosen) correct({ kind: chosen });
        }}
      />
      {asks.length > 0 && (
        <PickChip
          label={words.ask}
          value={ask?.id ?? null}
          emptyText={words.noAsk}
          withNone
          options={asks.map(({ id, text, kind: of }) => ({ value: id, label: text || t.choices.helpKind[of] }))}
          onChange={(askId) => correct({ askId })}
        />
      )}
      {amount?.cents != null && <Chip label={`${words.amount}: ${euros(amount.cents)}`} />}
    </Box>
  );
}
