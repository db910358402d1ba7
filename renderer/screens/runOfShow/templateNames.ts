import type { Row } from '../../domain/nouns';
import { folded } from '../../domain/search';

/** Whether a template other than `exceptId` has this name, not minding case and diacritics. */
export function takenIn(
  templates: readonly Pick<Row<'runTemplates'>, 'id' | 'name'>[],
  name: string,
  exceptId?: string,
): boolean {
  return templates.some((one) => one.id !== exceptId && folded(one.name) === folded(name.trim()));
}
