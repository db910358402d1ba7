import { useMemo, useState } from 'react';
import { addOffer } from '../../data/offers';
import { asksOf, offerTargets, pitchOfAsk, type TargetPitch, type TargetWho } from '../../data/offerTargets';
import { useLive } from '../../data/useLive';
import type { Choice } from '../../domain/choices';
import type { Changes } from '../../domain/nouns';
import { isMeant, readOffer } from '../../domain/quickOffer';
import { useRoute } from '../shell/route';

/** What one corrected by hand; undefined is as the line says. */
interface Corrections {
  readonly whoId?: string | null;
  readonly pitchId?: string | null;
  readonly askId?: string | null;
  readonly kind?: Choice<'helpKind'>;
}

const nothing = { who: [], pitches: [], atHand: [] } as const;

/** What is open on the screen: an offer that is recorded now is likely about that. */
function useContext(): {
  readonly pitchId: string | null;
  readonly whoId: string | null;
  readonly askId: string | null;
} {
  const { screen, id, part } = useRoute();
  const isAsk = screen === 'network' && part === 'asks';
  const ofAsk = useLive(async () => (isAsk && id !== null ? await pitchOfAsk(id) : null), [isAsk, id]) ?? null;
  const isWho = screen === 'network' && (part === null || part === 'contacts');
  return {
    pitchId: screen === 'pitches' ? id : ofAsk,
    whoId: isWho ? id : null,
    askId: isAsk ? id : null,
  };
}

/** A typed offer: what is understood of it, and what it is recorded as. */
export function useQuickOffer(line: string) {
  const context = useContext();
  const read = useLive(offerTargets, []);
  const { who, pitches, atHand } = read ?? nothing;
  const [corrected, correct] = useState<Corrections>({});
  const understood = useMemo(() => readOffer(line, who, pitches), [line, who, pitches]);
  const { from } = understood;

  const inContext = who.find(({ id }) => id === context.whoId);
  const meant = from === '' ? inContext : understood.who.find((one) => isMeant(from, one));
  const whoOptions = unique<TargetWho>([...understood.who, ...(inContext ? [inContext] : [])]);
  const whoId = corrected.whoId === undefined ? (meant?.id ?? null) : corrected.whoId;
  const helper = whoOptions.find(({ id }) => id === whoId);

  const open = pitches.find(({ id }) => id === context.pitchId);
  const pitchOptions = unique<TargetPitch>([...understood.pitches, ...(open ? [open] : []), ...atHand]);
  const named = understood.pitches[0] ?? open;
  const pitchId = corrected.pitchId === undefined ? (named?.id ?? null) : corrected.pitchId;
  const pitch = pitchOptions.find(({ id }) => id === pitchId);

  const kind = corrected.kind ?? understood.kind;
  const asks = useLive(async () => (pitchId === null ? [] : await asksOf(pitchId)), [pitchId]) ?? [];
  const ofKind = asks.filter((ask) => ask.kind === kind);
  // One ask of the very kind is the likely one; among several one chooses.
  const likelyAsk = asks.find(({ id }) => id === context.askId) ?? (ofKind.length === 1 ? ofKind[0] : undefined);
  const askId = corrected.askId === undefined ? (likelyAsk?.id ?? null) : corrected.askId;
  const ask = asks.find(({ id }) => id === askId);

  const values = (forPitch: TargetPitch | undefined, notes = ''): Changes<'offers'> => ({
    partnerId: helper?.partnerId ?? null,
    contactId: helper?.contactId ?? null,
    from: helper ? '' : from.slice(0, 200),
    pitchId: forPitch?.id ?? null,
    askId: forPitch ? (ask?.id ?? null) : null,
    kind,
    text: understood.what,
    amountCents: understood.amount?.cents ?? null,
    notes,
  });
  return {
    isReady: read !== undefined,
    understood,
    from,
    helper,
    whoOptions,
    pitch,
    pitchOptions,
    kind,
    ask,
    asks,
    correct: (changes: Corrections) => correct({ ...corrected, ...changes }),
    /** Records it, for another pitch or for none with a note if so asked; returns its id. */
    record: () => addOffer(values(pitch)),
    recordWithoutPitch: (notes: string) => addOffer(values(undefined, notes)),
  };
}

function unique<R extends { readonly id: string }>(rows: readonly R[]): readonly R[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
