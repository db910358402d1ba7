import { saveContact } from '../../data/network';
import type { FieldName, Row } from '../../domain/nouns';
import { RecordField } from '../record/RecordField';

const fields: readonly FieldName<'contacts'>[] = [
  'givenName',
  'prefix',
  'familyName',
  'role',
  'email',
  'phone',
  'partnerId',
  'notes',
];

/** The fields of a contact, one under the other. */
export function ContactFields({ contact }: { readonly contact: Row<'contacts'> }) {
  return fields.map((field) => (
    <RecordField
      key={field}
      table="contacts"
      row={contact}
      field={field}
      save={(changes) => saveContact(contact.id, changes)}
    />
  ));
}
