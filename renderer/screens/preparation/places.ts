/** The parts of an edition's address that belong to its preparation: itself, the templates, and one template. */
export const preparationPart = 'preparation';
/** The list of templates. */
export const templatesPart = `${preparationPart}.templates`;
/** One template, open. */
export const templatePart = (id: string) => `${preparationPart}.${id}`;

/** Which template an address asks for; null for the tasks themselves. */
export function templateAt(part: string | null): string | null {
  return part?.startsWith(`${preparationPart}.`) ? part.slice(preparationPart.length + 1) : null;
}
