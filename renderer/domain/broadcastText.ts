/** Reads what someone types of a broadcast in one line: "20 herhalingen op Haarlem105 tv", "artikel in de krant". */
import type { Choice } from './choices';
import type { Changes } from './nouns';

const kinds: readonly (readonly [Choice<'broadcastKind'>, RegExp])[] = [
  ['rerun', /\b(herhaling(en)?|herhaald|reruns?)\b/i],
  ['replay', /\b(terugkijken|teruggekeken|terugluisteren|replays?)\b/i],
  ['interview', /\b(interviews?|gesprek(ken)?)\b/i],
  ['article', /\b(artikel(en)?|stuk(je|jes|ken)?|bericht(en)?|articles?)\b/i],
  ['live', /\b(live|uitzending(en)?|broadcasts?)\b/i],
];

const media: readonly (readonly [Choice<'medium'>, RegExp])[] = [
  ['television', /\b(tv|televisie|television)\b/i],
  ['radio', /\b(radio)\b/i],
  ['online', /\b(online|internet)\b/i],
  ['print', /\b(krant|huis-aan-huisblad|blad|newspaper)\b/i],
];

/** Names that tell the medium and stay in the title. */
const names: readonly (readonly [Choice<'medium'>, RegExp])[] = [
  ['online', /youtube|facebook|instagram|vimeo|podcast|website|\.nl\b|\.com\b/i],
  ['print', /dagblad|weekblad|nieuwsblad/i],
];

const address = /\bhttps?:\/\/\S+/i;
const reach =
  /\b(\d{1,3}(?:\.\d{3})+|\d+)\s+(kijkers?|luisteraars?|lezers?|bezoekers?|weergaven|views?|viewers?|listeners?|readers?|keer (bekeken|beluisterd|gelezen))\b/i;
const times = /(^|\s)(\d{1,4})(x|\s+keer|\s+times|(?=\s+\p{L}))/iu;
const linking = /^(op|in|bij|via|van|met|de|het|een|door|on|at|the|a|and|en|[,:;.·-])$/i;

/** The fields of a broadcast that a line tells; what it does not tell is left out. */
export function readBroadcast(line: string): Changes<'broadcasts'> {
  let rest = line.trim();
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found) rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    return found;
  };
  const found = { address: take(address)?.[0], reach: take(reach)?.[1] };
  const count = take(times)?.[2];
  const kind = kinds.find(([, pattern]) => take(pattern))?.[0];
  const medium = media.find(([, pattern]) => take(pattern))?.[0];
  const words = rest.split(/\s+/).filter(Boolean);
  while (words[0] && linking.test(words[0])) words.shift();
  while (words.at(-1) && linking.test(words.at(-1) ?? '')) words.pop();
  const station = words.join(' ').slice(0, 200);
  const named = names.find(([, pattern]) => pattern.test(`${station} ${found.address ?? ''}`))?.[0];
  const byKind = kind === 'article' ? 'print' : kind === 'replay' ? 'online' : undefined;
  const told = medium ?? named ?? (found.address && !station ? 'online' : byKind);
  return {
    ...(kind && { kind }),
    ...(told && { medium: told }),
    ...(!kind && told === 'print' && { kind: 'article' as const }),
    station,
    ...(count !== undefined && { times: Number(count) }),
    ...(found.address !== undefined && { address: found.address.slice(0, 500) }),
    ...(found.reach !== undefined && { reach: Number(found.reach.replaceAll('.', '')) }),
  };
}
