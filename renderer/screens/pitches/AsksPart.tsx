import { Box, Button } from '@mui/material';
import { addPart, type PitchDetail, savePart } from '../../data/pitches';
import type { Changes } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { useNotice } from '../../ui/Notices';
import { RecordField } from '../record/RecordField';
import { useAct } from '../shell/useAct';
import { AddButton, PanelPart, PartRow, SideBySide } from './PanelPart';
import { useParts } from './useParts';

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
const gap = { display: 'flex', flexDirection: 'column', gap: 4 } as const;

/** What the pitch asks of the audience. */
export function AsksPart({ pitch, asks }: Pick<PitchDetail, 'pitch' | 'asks'>) {
  const t = useTexts();
  const { list, add, remove } = useParts('asks', pitch.id, idsOf(asks));
  return (
    <PanelPart title={t.pitches.parts.asks} empty={asks.length === 0 ? t.pitches.noAsks : undefined}>
      <Box ref={list} sx={gap}>
        {asks.map((ask) => {
          const fields = { row: ask, save: (changes: Changes<'asks'>) => savePart('asks', ask.id, changes) };
          return (
            <PartRow
              key={ask.id}
              removeLabel={t.pitches.remove(t.pitches.ask)}
              onRemove={() => void remove(ask.id, ask.text || t.pitches.ask)}
            >
              <RecordField table="asks" {...fields} field="text" />
              <RecordField table="asks" {...fields} field="kind" />
            </PartRow>
          );
        })}
      </Box>
      <AddButton label={t.pitches.addAsk} onClick={() => void add({})} />
    </PanelPart>
  );
}

/** Gestures from the audience; one may be followed up as an offer. */
export function GiftsPart({ pitch, gifts }: Pick<PitchDetail, 'pitch' | 'gifts'>) {
  const t = useTexts();
  const run = useAct();
  const tell = useNotice();
  const { list, add, remove } = useParts('gifts', pitch.id, idsOf(gifts));
  const follow = async (from: string, text: string) => {
    if (await run(() => addPart('offers', pitch.id, { from, text }))) tell({ text: t.pitches.giftIsOffer });
  };
  return (
    <PanelPart title={t.pitches.parts.gifts} empty={gifts.length === 0 ? t.pitches.noGifts : undefined}>
      <Box ref={list} sx={gap}>
        {gifts.map((gift) => {
          const fields = { row: gift, save: (changes: Changes<'gifts'>) => savePart('gifts', gift.id, changes) };
          return (
            <PartRow
              key={gift.id}
              removeLabel={t.pitches.remove(t.pitches.gift)}
              onRemove={() => void remove(gift.id, gift.text || t.pitches.gift)}
            >
              <RecordField table="gifts" {...fields} field="text" />
              <RecordField table="gifts" {...fields} field="from" />
              {gift.text && (
                <Button
                  size="small"
                  onClick={() => void follow(gift.from, gift.text)}
                  sx={{ alignSelf: 'flex-start', ml: -2, px: 2 }}
                >
                  {t.pitches.giftToOffer}
                </Button>
              )}
            </PartRow>
          );
        })}
      </Box>
      <AddButton label={t.pitches.addGift} onClick={() => void add({})} />
    </PanelPart>
  );
}

/** Help that was promised, and how far it is. */
export function OffersPart({ pitch, offers }: Pick<PitchDetail, 'pitch' | 'offers'>) {
  const t = useTexts();
  const { list, add, remove } = useParts('offers', pitch.id, idsOf(offers));
  return (
    <PanelPart title={t.pitches.parts.offers} empty={offers.length === 0 ? t.pitches.noOffers : undefined}>
      <Box ref={list} sx={gap}>
        {offers.map((offer) => {
          const fields = { row: offer, save: (changes: Changes<'offers'>) => savePart('offers', offer.id, changes) };
          return (
            <PartRow
              key={offer.id}
              removeLabel={t.pitches.remove(t.pitches.offer)}
              onRemove={() => void remove(offer.id, offer.text || t.pitches.offer)}
            >
              <RecordField table="offers" {...fields} field="text" />
              <SideBySide>
                <RecordField table="offers" {...fields} field="kind" />
                <RecordField table="offers" {...fields} field="status" />
              </SideBySide>
              <RecordField table="offers" {...fields} field="partnerId" />
              <SideBySide>
                <RecordField table="offers" {...fields} field="from" />
                <RecordField table="offers" {...fields} field="offeredOn" />
              </SideBySide>
              <RecordField table="offers" {...fields} field="followUpOn" />
            </PartRow>
          );
        })}
      </Box>
      <AddButton label={t.pitches.addOffer} onClick={() => void add({})} />
    </PanelPart>
  );
}
