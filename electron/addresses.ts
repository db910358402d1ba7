const allowedHosts: ReadonlySet<string> = new Set(['haarlem.nl', 'www.haarlem.nl', 'joinup.ec.europa.eu', 'eupl.eu']);

/** The address as it may be opened outside the app: https to a known host, or a mail to someone. Else undefined. */
export function outsideAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol === 'mailto:') return isMail(url) ? url.href : undefined;
  const plain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  return plain && allowedHosts.has(url.hostname) ? url.href : undefined;
}

/** An address as one is asked about it: of a mail only to whom, as its text is seen once it is open. */
export function shownAddress(address: string): string {
  return address.startsWith('mailto:') ? address.slice('mailto:'.length).replace(/\?.*$/, '') : address;
}

/** Some mail programs attach files, or copy in others, when the address says so. */
function isMail({ pathname, searchParams }: URL): boolean {
  const allowed = [...searchParams.keys()].every((key) => key === 'subject' || key === 'body');
  return allowed && /^[^\s@%?#,;]+@[^\s@%?#,;]+$/.test(pathname);
}
