import { byIds, having } from '../../data/records';
import type { MenuChoice } from '../../desktop';
import { type Mergeable, mergeables } from '../../domain/merge';
import { type Findable, folded } from '../../domain/search';
import { reportNames } from '../../reports/catalogue';
import type { Texts } from '../../texts/nl';
import { go, screenNames } from '../shell/route';

/** How a found thing is called in the list. An edition is found by its number alone. */
export function titleOf(item: Findable, t: Texts): string {
  if (item.table !== 'editions') return item.title || t.shell.empty;
  return [t.shell.found.editions, item.title].filter(Boolean).join(' ');
}

/** Screens and acts whose name begins, in some word, with what is asked. */
export function matchingActions(
  query: string,
  t: Texts,
): { readonly choice: MenuChoice; readonly title: string; readonly detail: string }[] {
  const asked = folded(query);
  if (!asked) return [];
  const acts: { choice: MenuChoice; title: string }[] = [
    ...screenNames.map((name) => ({ choice: name, title: t.shell.screens[name] })),
    { choice: 'newEdition', title: t.overview.newEdition },
    { choice: 'newPitch', title: t.shell.add('Pitch') },
    { choice: 'newOffer', title: t.help.quick.title },
    { choice: 'logFollowUp', title: t.followUps.log.title },
    { choice: 'import', title: t.shell.start.import },
    { choice: 'export', title: t.exports.title },
  ];
  return acts.filter(({ title }) => isAsked(title, asked)).map((act) => ({ ...act, detail: '' }));
}

const isAsked = (title: string, asked: string) => ` ${folded(title)}`.includes(` ${asked}`);

/** The lists in which look-alikes can be looked for, when that is what is asked. */
export function matchingDuplicates(
  query: string,
  t: Texts,
): { readonly table: Mergeable; readonly title: string; readonly detail: string }[] {
  const asked = folded(query);
  if (!asked || !isAsked(t.merging.search, asked)) return [];
  return mergeables.map((table) => ({ table, title: t.merging.search, detail: t.merging.tables[table] }));
}

/** Reports of which the name begins, in some word, with what is asked. */
export function matchingReports(
  query: string,
  t: Texts,
): { readonly name: string; readonly title: string; readonly detail: string }[] {
  const asked = folded(query);
  if (!asked) return [];
  return reportNames
    .map((name) => ({ name, title: t.reports.each[name].name, detail: t.reports.each[name].about }))
    .filter(({ title }) => isAsked(title, asked));
}

/** Opens the screen on which a found record is shown. */
export async function openFound(item: Findable): Promise<void> {
  switch (item.table) {
    case 'editions':
      return go({ screen: 'editions', id: item.id });
    case 'venues':
      return go({ screen: 'editions', id: item.id, part: 'venue' });
    case 'pitches':
      return go({ screen: 'pitches', id: item.id });
    case 'pitchers': {
      const [link] = await having('speakers', 'pitcherId', [item.id]);
      return go({ screen: 'pitches', id: link?.pitchId ?? null });
    }
    case 'partners':
      return go({ screen: 'network', id: item.id });
    case 'contacts':
      return go({ screen: 'network', id: item.id, part: 'contacts' });
    case 'offers': {
      const [offer] = await byIds('offers', [item.id]);
      return offer?.pitchId
        ? go({ screen: 'pitches', id: offer.pitchId })
        : go({ screen: 'network', id: offer?.partnerId ?? null });
    }
  }
}
