/** Calendar dates (`yyyy-mm-dd`) and times in words, as people read them. */
type Language = 'nl' | 'en';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatted(date: string, language: Language, name: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${name}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(Date.parse(`${date}T00:00:00Z`));
}

/** "di 28 okt 2025". */
export function shortDate(date: string, language: Language): string {
  return formatted(date, language, 'short', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
}

/** "dinsdag 28 oktober 2025". */
export function longDate(date: string, language: Language): string {
  return formatted(date, language, 'long', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** "28-10-2025". */
export function digitDate(date: string): string {
  return date.split('-').reverse().join('-');
}

/** "28 okt 2025, 19.30" of a moment, in the time of this computer. */
export function momentText(epochMs: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' }).format(epochMs);
}
