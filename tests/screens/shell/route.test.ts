import { expect, it } from 'vitest';
import { hashOf, routeOf } from '../../../renderer/screens/shell/route';

const nowhere = { screen: 'overview', id: null, part: null };

it.each([
  ['', nowhere],
  ['#/', nowhere],
  ['#/nowhere', nowhere],
  ['#/editions', { screen: 'editions', id: null, part: null }],
  ['#/editions/1f0c/pitches', { screen: 'editions', id: '1f0c', part: 'pitches' }],
  ['#/network/-/contacts', { screen: 'network', id: null, part: 'contacts' }],
  // Half a sign: such an address stays where the window was, and must not keep it from starting.
  ['#/%E0%A4%A', nowhere],
  ['#/editions/%', { screen: 'editions', id: null, part: null }],
])('reads %j', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});

it.each([
  { screen: 'settings', id: null, part: null },
  { screen: 'pitches', id: 'a/b %', part: null },
  { screen: 'network', id: null, part: 'contacts' },
  { screen: 'editions', id: '1f0c', part: 'partners' },
] as const)('reads what it wrote: %j', (route) => {
  expect(routeOf(hashOf(route))).toEqual(route);
});
