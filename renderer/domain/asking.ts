/** How far an ask is on its way to help. */
import type { Row } from './nouns';

/** The states of an ask, in order. */
export const askStates = ['open', 'approached', 'offered', 'agreed', 'delivered'] as const;
/** One of `askStates`. */
export type AskState = (typeof askStates)[number];

/** How far an ask is, by the offers that answer it and who was asked. */
export function askState(
  offers: readonly Pick<Row<'offers'>, 'status'>[],
  matches: readonly Pick<Row<'matches'>, 'status'>[],
): AskState {
  const has = (status: Row<'offers'>['status']) => offers.some((offer) => offer.status === status);
  if (has('delivered')) return 'delivered';
  if (has('agreed')) return 'agreed';
  if (has('offered') || has('contacted')) return 'offered';
  return matches.some((match) => match.status === 'approached') ? 'approached' : 'open';
}

/** Whether the ask still needs someone: nothing was agreed. */
export function needsHelp(state: AskState): boolean {
  return state !== 'agreed' && state !== 'delivered';
}
