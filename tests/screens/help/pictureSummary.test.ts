import { describe, expect, it } from 'vitest';
import { help as english } from '../../../renderer/texts/en/help';
import { help as dutch } from '../../../renderer/texts/nl/help';

describe('the sentence above who helped whom', () => {
  it.each([
    [1, 1, 1, null, '1 keer aanbod van 1 partner.', '1 offer from 1 partner.'],
    [3, 3, 2, 'X', '3 keer aanbod van 2 partners voor X.', '3 offers from 2 partners for X.'],
    [2, 0, 0, 'X', '2 keer aanbod van bezoekers en anderen voor X.', '2 offers from visitors and others for X.'],
    [
      5,
      4,
      1,
      'X',
      '5 keer aanbod voor X: 4 keer van 1 partner, 1 keer van bezoekers en anderen.',
      '5 offers for X: 4 from 1 partner, 1 from visitors and others.',
    ],
  ])('of %i offers, %i of which by %i partners, for %s', (offers, ofPartners, partners, right, nl, en) => {
    expect(dutch.picture.summary(offers, ofPartners, partners, right)).toBe(nl);
    expect(english.picture.summary(offers, ofPartners, partners, right)).toBe(en);
  });
});
