import { fullName, type Pitcher } from './pitcher';
import { folded } from './search';

/** What people are compared by. */
export type Person = Pick<Pitcher, 'givenName' | 'prefix' | 'familyName' | 'email' | 'phone'>;

/**
 * How alike two people are: `same` (name and e-mail, or name and telephone, or name and where they belong), `email`
 * (the address alone), `name` (the name alone, without case and diacritics).
 */
export type Likeness = 'same' | 'email' | 'name';

/** People by what they can be recognised by. */
export class PeopleIndex<P extends Person & { readonly id: string }> {
  private readonly byEmail = new Map<string, P[]>();
  private readonly byName = new Map<string, P[]>();
  private readonly names = new Map<string, string>();

  constructor(people: Iterable<P>) {
    for (const person of people) this.add(person);
  }

  /** Adds someone, or what is now known of someone; the last added of an id is what is compared. */
  add(person: P): void {
    const name = nameKey(person);
    this.names.set(person.id, name);
    put(this.byEmail, emailKey(person.email), person);
    put(this.byName, name, person);
  }

  /** Who is most like a person; `belongs` tells who is where this person is, such as at the same pitch. */
  match(person: Person, belongs: (other: P) => boolean = () => false): { other: P; likeness: Likeness } | null {
    const name = nameKey(person);
    const email = emailKey(person.email);
    const sameEmail = email ? (this.byEmail.get(email) ?? []) : [];
    const sameName = name ? (this.byName.get(name) ?? []) : [];
    const phone = phoneKey(person.phone);
    const same =
      sameEmail.find((other) => this.names.get(other.id) === name) ??
      sameName.find(belongs) ??
      sameName.find((other) => phone !== '' && phoneKey(other.phone) === phone);
    if (same) return { other: same, likeness: 'same' };
    if (sameEmail[0]) return { other: sameEmail[0], likeness: 'email' };
    return sameName[0] ? { other: sameName[0], likeness: 'name' } : null;
  }
}

function put<P extends { readonly id: string }>(index: Map<string, P[]>, key: string, person: P): void {
  if (key === '') return;
  const known = index.get(key);
  if (!known) index.set(key, [person]);
  else {
    const at = known.findIndex((other) => other.id === person.id);
    if (at < 0) known.push(person);
    else known[at] = person;
  }
}

/** A mail address as compared: servers do not tell capitals apart, so neither do we. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

/** A person's whole name as compared, without case and diacritics. */
export function nameKey(person: Pick<Person, 'givenName' | 'prefix' | 'familyName'>): string {
  return folded(fullName(person));
}

/** The digits of a telephone number, with 0 for the country's own +31. */
export function phoneKey(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^(?:00)?310?(?=\d{9}$)/, '0');
}
