import { saveContact } from '../../data/network';
import type { FieldName, Row } from '../../domain/nouns';
import { RecordFields } from '../record/RecordFields';
import { helpFields } from './HelpPart';

const first: readonly FieldName<'contacts'>[] = ['givenName', 'prefix', 'familyName', 'role', 'email', 'phone'];

/** The fields of a contact, one under the other: who they are before where. */
export function ContactFields({ contact }: { readonly contact: Row<'contacts'> }) {
  return (
    <RecordFields
      table="contacts"
      row={contact}
      save={(changes) => saveContact(contact.id, changes)}
      first={first}
      without={helpFields}
    />
  );
}
