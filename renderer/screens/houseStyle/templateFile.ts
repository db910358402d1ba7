/** A template from outside: guarded as every file from outside, and then given to the reports. */
import type { Snapshot } from '../../domain/nouns';
import { ImportRefused, type RefusalReason } from '../../imports/refusal';
import { guardedZip } from '../../imports/zipGuard';
import { inHouseStyle } from '../../reports/houseReport';
import { type HouseChoice, houseOptions } from '../../reports/houseValues';
import { type Parts, refuseOtherFiles, type TemplateRefusal, TemplateRefused } from '../../reports/template';
import type { Texts } from '../../texts/nl';

const refusals: { readonly [R in RefusalReason]?: TemplateRefusal } = {
  bomb: 'bomb',
  unsafe: 'packed',
  tooLarge: 'tooLarge',
  passwordProtected: 'passwordProtected',
};

/** The parts of a file, found harmless. Throws `TemplateRefused`. */
export function templateParts(bytes: Uint8Array): Parts {
  refuseOtherFiles(bytes);
  try {
    const zip = guardedZip(bytes);
    return Object.fromEntries([...zip.names].map((name) => [name, zip.content(name)]));
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    throw new TemplateRefused(refusals[error.reason] ?? 'damaged', error);
  }
}

interface Making {
  readonly records: Snapshot;
  readonly choice: HouseChoice;
  readonly texts: Texts;
}

/** A report in a template; as it was when it is on pages of its own. Throws `TemplateRefused`. */
export async function inTemplate(
  report: Uint8Array,
  template: Uint8Array,
  { records, choice, texts }: Making,
): Promise<Uint8Array> {
  return (await inHouseStyle(report, templateParts(template), houseOptions(records, choice, texts))) ?? report;
}
