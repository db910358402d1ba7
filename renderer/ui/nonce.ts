/** The nonce of this very page: the content policy refuses styles made while it runs that lack it. */
export function pageNonce(): string {
  return document.querySelector('meta[property="csp-nonce"]')?.getAttribute('content') ?? '';
}
