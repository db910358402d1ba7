/** Which screen for the audience a page is, and of which edition. */
export interface AudienceRoute {
  readonly role: 'stage' | 'room';
  readonly editionId: string;
}

/** Reads an address such as `#/stage/1f0c`; null for every other, which is a page for the organiser. */
export function audienceRoute(hash: string): AudienceRoute | null {
  const [, role, editionId] = /^#\/(stage|room)\/([\w-]+)$/.exec(hash) ?? [];
  if (!editionId) return null;
  return { role: role === 'room' ? 'room' : 'stage', editionId };
}
