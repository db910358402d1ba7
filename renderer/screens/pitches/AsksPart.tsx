import { Box, Button, Link, Typography } from '@mui/material';
import { offerOfGift, saveOffer } from '../../data/offers';
import { type PitchDetail, savePart } from '../../data/pitches';
import type { Changes, Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { PickInput } from '../../ui/inputs';
import { NextStep } from '../help/NextStep';
import { OfferDoubts } from '../help/OfferSteps';
import { RecordField } from '../record/RecordField';
import { hashOf } from '../shell/route';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { AddButton, PanelPart, PartRow, SideBySide } from './PanelPart';
import { useParts } from './useParts';

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
const offerHref = (id: string) => hashOf({ screen: 'network', id, part: 'offers' });
const gap = { display: 'flex', flexDirection: 'column', gap: 4 } as const;

/** What the pitch asks of the audience, with the way to who can help. */
export function AsksPart({ pitch, asks, offers }: Pick<PitchDetail, 'pitch' | 'asks' | 'offers'>) {
  const t = useTexts();
  const { list, add, remove } = useParts('asks', pitch.id, idsOf(asks));
  return (
    <PanelPart title={t.pitches.parts.asks} empty={asks.length === 0 ? t.pitches.noAsks : undefined}>
      <Box ref={list} sx={gap}>
        {asks.map((ask) => {
          const helped = offers.filter((offer) => offer.askId === ask.id && offer.status !== 'lapsed').length;
          const fields = { row: ask, save: (changes: Changes<'asks'>) => savePart('asks', ask.id, changes) };
          return (
            <PartRow
              key={ask.id}
              removeLabel={t.pitches.remove(t.pitches.ask)}
              onRemove={() => void remove(ask.id, ask.text || t.pitches.ask)}
            >
              <RecordField table="asks" {...fields} field="text" />
              <RecordField table="asks" {...fields} field="kind" />
              <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 3 }}>
                <Button size="small" variant="outlined" href={hashOf({ screen: 'network', id: ask.id, part: 'asks' })}>
                  {t.help.part.whoCanHelp}
                </Button>
                {helped > 0 && (
                  <Typography variant="body2" color="textSecondary">
                    {t.help.part.helped(helped)}
                  </Typography>
                )}
              </Box>
            </PartRow>
          );
        })}
      </Box>
      <AddButton label={t.pitches.addAsk} onClick={() => void add({})} />
    </PanelPart>
  );
}

/** Gestures from the audience; one may be followed up as an offer. */
export function GiftsPart({ pitch, gifts, offers }: Pick<PitchDetail, 'pitch' | 'gifts' | 'offers'>) {
  const t = useTexts();
  const run = useAct();
  const tellUndo = useTellUndo();
  const { list, add, remove } = useParts('gifts', pitch.id, idsOf(gifts));
  const follow = async (giftId: string) => {
    if (await run(() => offerOfGift(giftId))) await tellUndo(t.pitches.giftIsOffer);
  };
  return (
    <PanelPart title={t.pitches.parts.gifts} empty={gifts.length === 0 ? t.pitches.noGifts : undefined}>
      <Box ref={list} sx={gap}>
        {gifts.map((gift) => {
          const made = offers.find((offer) => offer.giftId === gift.id);
          const fields = { row: gift, save: (changes: Changes<'gifts'>) => savePart('gifts', gift.id, changes) };
          return (
            <PartRow
              key={gift.id}
              removeLabel={t.pitches.remove(t.pitches.gift)}
              onRemove={() => void remove(gift.id, gift.text || t.pitches.gift)}
            >
              <RecordField table="gifts" {...fields} field="text" />
              <RecordField table="gifts" {...fields} field="from" />
              {made ? (
                <Typography variant="body2" color="textSecondary">
                  {t.help.part.giftIsOffer}. <Link href={offerHref(made.id)}>{t.help.part.openOffer}</Link>
                </Typography>
              ) : (
                gift.text && (
                  <Button
                    size="small"
                    onClick={() => void follow(gift.id)}
                    sx={{ alignSelf: 'flex-start', ml: -2, px: 2 }}
                  >
                    {t.pitches.giftToOffer}
                  </Button>
                )
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
export function OffersPart({ pitch, offers, asks }: Pick<PitchDetail, 'pitch' | 'offers' | 'asks'>) {
  const t = useTexts();
  const { list, add, remove } = useParts('offers', pitch.id, idsOf(offers));
  return (
    <PanelPart title={t.pitches.parts.offers} empty={offers.length === 0 ? t.pitches.noOffers : undefined}>
      <Box ref={list} sx={gap}>
        {offers.map((offer) => (
          <PartRow
            key={offer.id}
            removeLabel={t.pitches.remove(t.pitches.offer)}
            onRemove={() => void remove(offer.id, offer.text || t.pitches.offer)}
          >
            <OfferFields offer={offer} asks={asks} />
          </PartRow>
        ))}
      </Box>
      <AddButton label={t.pitches.addOffer} onClick={() => void add({})} />
    </PanelPart>
  );
}

interface OfferFieldsProps {
  readonly offer: Row<'offers'>;
  readonly asks: readonly Row<'asks'>[];
}

/** What one looks up most of an offer; all of it is a click away. */
function OfferFields({ offer, asks }: OfferFieldsProps) {
  const t = useTexts();
  const run = useAct();
  const save = (changes: Changes<'offers'>) => saveOffer(offer.id, changes);
  const fields = { row: offer, save };
  return (
    <>
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
      {asks.length > 0 && (
        <PickInput
          label={t.fields.offers.askId}
          value={offer.askId}
          save={async (askId) => void (await run(() => save({ askId })))}
          options={asks.map((ask) => ({ value: ask.id, label: ask.text || t.choices.helpKind[ask.kind] }))}
          noOptionsText={t.shell.none}
        />
      )}
      <OfferDoubts offer={offer} />
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 3 }}>
        <NextStep offer={offer} />
        <Link href={offerHref(offer.id)}>{t.help.part.allFields}</Link>
      </Box>
    </>
  );
}
