/** A language in which dates are written. */
export type DateLanguage = 'nl' | 'en';

const locales: Record<DateLanguage, string> = { nl: 'nl-NL', en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: DateLanguage, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[language], options);
  formats.set(key, made);
  return made;
}

// A calendar date has no zone: read and written in the same one, it stays what it is wherever the laptop stands.
const noon = (date: string) => new Date(`${date}T12:00:00Z`);

/** A calendar date in full: "dinsdag 28 oktober 2025". */
export function dateInFull(date: string, language: DateLanguage): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return format(language, options).format(noon(date)).replace(',', '');
}

/** A calendar date without its weekday: "28 oktober 2025". */
export function dateInWords(date: string, language: DateLanguage): string {
  return format(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon(date));
}

/** A calendar date in figures, as the Dutch write it: "28-10-2025". */
export function dateInFigures(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day}-${month}-${year}`;
}
