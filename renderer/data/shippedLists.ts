import { generateNKeysBetween } from 'fractional-indexing';
import { haarlemDistricts, usualThemes } from '../domain/haarlem';
import type { Changes } from '../domain/nouns';

const keys = (n: number) => generateNKeysBetween(null, null, n);

type Shipped<T extends 'themes' | 'districts' | 'neighbourhoods'> = readonly (Changes<T> & { readonly id: string })[];

const codes = new Map(
  haarlemDistricts
    .flatMap(([, , names]) => names)
    .map((name, at) => [name, `WK0392${String(at + 1).padStart(2, '0')}`]),
);

const inOrder = <R extends object>(rows: readonly R[]) => {
  const order = keys(rows.length);
  return rows.map((row, at) => ({ ...row, order: order[at] ?? '' }));
};

/** The lists a new database starts with. Their ids are fixed, so that two laptops mean the same rows. */
export const shippedLists: {
  readonly themes: Shipped<'themes'>;
  readonly districts: Shipped<'districts'>;
  readonly neighbourhoods: Shipped<'neighbourhoods'>;
} = {
  themes: inOrder(usualThemes.map(([id, name]) => ({ id: `theme-${id}`, name }))),
  districts: inOrder(haarlemDistricts.map(([id, name]) => ({ id: `district-${id}`, name }))),
  neighbourhoods: inOrder(
    haarlemDistricts.flatMap(([district, , names]) =>
      names.map((name) => ({
        id: `neighbourhood-${codes.get(name)}`,
        name,
        districtId: `district-${district}`,
        code: codes.get(name) ?? '',
      })),
    ),
  ),
};
