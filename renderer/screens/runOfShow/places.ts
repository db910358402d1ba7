/** The parts of an edition's address that belong to its run of show: itself, the templates, and one template. */
export const showPart = 'runOfShow';
/** The list of templates. */
export const templatesPart = `${showPart}.templates`;
/** One template, open. */
export const templatePart = (id: string) => `${showPart}.${id}`;

/** Which template an address asks for, or the list of them; null for the run of show itself. */
export function templateAt(part: string | null): string | null {
  return part?.startsWith(`${showPart}.`) ? part.slice(showPart.length + 1) : null;
}
