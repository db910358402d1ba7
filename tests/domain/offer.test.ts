import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices } from '../../renderer/domain/choices';
import { amountIn, kindsIn } from '../../renderer/domain/helpWords';
import { isOverdue, movedTo, nextStep, offerDoubts, offerSteps } from '../../renderer/domain/offer';
import { readOffer } from '../../renderer/domain/quickOffer';
import { type Findable, folded } from '../../renderer/domain/search';
import { addDays } from '../../renderer/domain/time';
import { aRow } from '../support/records';

const none = { offeredOn: null, contactedOn: null, agreedOn: null, deliveredOn: null };

describe('the steps of an offer', () => {
  it.each([
    ['offered', 'contacted'],
    ['contacted', 'agreed'],
    ['agreed', 'delivered'],
    ['delivered', null],
    ['lapsed', null],
  ] as const)('after %s comes %s', (status, next) => expect(nextStep(status)).toBe(next));

  it('date themselves, and never over a date that is there', () => {
    expect(movedTo(none, 'contacted', '2026-02-02')).toEqual({ status: 'contacted', contactedOn: '2026-02-02' });
    const known = { ...none, offeredOn: '2026-01-01', contactedOn: '2026-01-05' };
    expect(movedTo(known, 'contacted', '2026-02-02')).toEqual({ status: 'contacted' });
    expect(movedTo(known, 'lapsed', '2026-02-02')).toEqual({ status: 'lapsed' });
  });

  it('lose the dates after the one that is gone back to', () => {
    const all = {
      offeredOn: '2026-01-01',
      contactedOn: '2026-01-05',
      agreedOn: '2026-01-09',
      deliveredOn: '2026-01-20',
    };
    expect(movedTo(all, 'contacted', '2026-02-02')).toEqual({ status: 'contacted', agreedOn: null, deliveredOn: null });
  });

  it('taken one by one on days that follow are never in doubt', () => {
    const walk = fc.array(fc.tuple(fc.constantFrom(...choices.offerStatus), fc.nat(30)), { maxLength: 12 });
    fc.assert(
      fc.property(walk, (moves) => {
        let offer: typeof none | ReturnType<typeof aRow<'offers'>> = aRow('offers');
        let today = '2026-01-01';
        for (const [status, days] of moves) {
          today = addDays(today, days);
          offer = { ...offer, ...movedTo(offer, status, today) };
        }
        expect(offerDoubts(offer, today)).toEqual([]);
        const last = moves.at(-1)?.[0];
        const step = offerSteps.find(([one]) => one === last);
        if (step) expect(offer[step[1]]).not.toBeNull();
      }),
    );
  });

  it('are doubted out of order and in days to come', () => {
    expect(offerDoubts({ ...none, offeredOn: '2026-01-09', agreedOn: '2026-01-05' }, '2026-02-01')).toEqual([
      { kind: 'order', first: 'offeredOn', next: 'agreedOn' },
    ]);
    expect(offerDoubts({ ...none, contactedOn: '2026-02-02' }, '2026-02-01')).toEqual([
      { kind: 'future', date: 'contactedOn' },
    ]);
  });

  it.each([
    ['offered', '2026-01-31', true],
    ['contacted', '2026-01-31', true],
    ['offered', '2026-02-01', false],
    ['agreed', '2026-01-31', false],
    ['delivered', '2026-01-31', false],
    ['offered', null, false],
  ] as const)('%s with follow-up on %s: overdue %s', (status, followUpOn, overdue) =>
    expect(isOverdue({ status, followUpOn }, '2026-02-01')).toBe(overdue),
  );
});

const named = (id: string, title: string): Findable => ({
  table: '',
  id,
  title,
  detail: '',
  haystack: `${folded(title)}\n`,
});
const partners = [named('bries', 'Bakkerij Bries'), named('bank', 'Spaarnebank')];
const pitches = [named('tuin', 'Buurttuin'), named('samen', 'Koffie voor iedereen'), named('bord', 'Café op het bord')];

describe('an offer in a line', () => {
  it.each<[string, string, string | undefined, string, string | undefined, string]>([
    ['Bries: zaaltje voor Buurttuin', 'Bries', 'bries', 'zaaltje', 'tuin', 'space'],
    ['bries:zaaltje voor buurtt', 'bries', 'bries', 'zaaltje', 'tuin', 'space'],
    ['Spaarnebank: € 500 voor koffie voor iedereen', 'Spaarnebank', 'bank', '€ 500', 'samen', 'money'],
    [
      'Mevrouw Jansen: taart voor dertig mensen',
      'Mevrouw Jansen',
      undefined,
      'taart voor dertig mensen',
      undefined,
      'other',
    ],
    ['flyers drukken voor cafe', '', undefined, 'flyers drukken', 'bord', 'promotion'],
    ['Bries: voor Buurttuin', 'Bries', 'bries', '', 'tuin', 'other'],
    ['Bries: zaaltje voor', 'Bries', 'bries', 'zaaltje voor', undefined, 'space'],
    ['', '', undefined, '', undefined, 'other'],
    [':', '', undefined, '', undefined, 'other'],
  ])('"%s"', (line, from, who, what, pitch, kind) => {
    const read = readOffer(line, partners, pitches);
    expect({ ...read, who: read.who[0]?.id, pitches: read.pitches[0]?.id }).toMatchObject({ from, what, kind });
    expect([read.who[0]?.id, read.pitches[0]?.id]).toEqual([who, pitch]);
  });

  it('loses nothing of what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (line) => {
        const { from, what, pitches: found } = readOffer(line, partners, pitches);
        const bare = (text: string) => text.replace(/\s/g, '');
        if (found.length === 0) expect(bare(from + what)).toBe(bare(line.replace(':', '')));
      }),
      { examples: [['a:b'], ['voor voor voor']] },
    );
  });

  it.each<[string, number | null | undefined]>([
    ['€ 500', 50_000],
    ['€ 2.500,00 voor verf', 250_000],
    ['15.000 euro', 1_500_000],
    ['ongeveer 250,-', 25_000],
    ['EUR 12,50', 1_250],
    ['€ 1.000,5', null],
    ['1.000,5', null],
    ['2.500', 250_000],
    ['30 stoelen', undefined],
    ['tussen 19.30 en 21.00 uur', undefined],
    ['06-12345678', undefined],
  ])('the amount in "%s" is %s', (text, cents) => expect(amountIn(text)?.cents).toBe(cents));

  it.each([
    ['een zaaltje', 'space'],
    ['hulp met de boekhouding', 'knowledge'],
    ['Posters ophangen', 'promotion'],
    ['wat planten en hout', 'material'],
    ['vergunning regelen', 'permit'],
    ['drie vrijwilligers', 'volunteers'],
    ['iets moois', undefined],
  ])('"%s" is of kind %s', (text, kind) => expect(kindsIn(text)[0]).toBe(kind));
});
