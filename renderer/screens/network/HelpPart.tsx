import { Box, Button, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { references } from '../../data/references';
import { useLive } from '../../data/useLive';
import { type Changes, type FieldName, fieldsOf, type Row } from '../../domain/nouns';
import { saysHowItHelps } from '../../domain/partner';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';
import { RecordField } from '../record/RecordField';
import { valueText } from '../record/valueText';

/** The fields that say how someone can help; they have a part of their own in a panel. */
export const helpFields = ['helps', 'helpText', 'themeIds', 'districtIds'] as const;
/** Those that only an organisation has. */
export const partnerHelpFields = [...helpFields, 'maxAmountCents', 'helpsPerYear'] as const;

type HelpPartProps =
  | {
      readonly table: 'partners';
      readonly row: Row<'partners'>;
      readonly save: (changes: Changes<'partners'>) => Promise<unknown>;
    }
  | {
      readonly table: 'contacts';
      readonly row: Row<'contacts'>;
      readonly save: (changes: Changes<'contacts'>) => Promise<unknown>;
    };

/** How someone can help: in words first, as fields when asked for. Without anything it says why it pays to fill it in. */
export function HelpPart({ table, row, save }: HelpPartProps) {
  const words = useTexts().network.help;
  const [isEditing, setEditing] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isEditing) fields.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [isEditing]);
  const isKnown = saysHowItHelps(row);
  return (
    <Section
      title={words.title}
      action={
        <Button
          ref={toggle}
          size="small"
          variant={isKnown || isEditing ? 'text' : 'outlined'}
          aria-expanded={isEditing}
          onClick={() => setEditing(!isEditing)}
        >
          {isEditing ? words.done : isKnown ? words.edit : words.fill}
        </Button>
      }
    >
      {isEditing ? (
        <Box
          ref={fields}
          sx={{ display: 'grid', gap: 4, pt: 1 }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented) return;
            event.stopPropagation();
            setEditing(false);
            toggle.current?.focus();
          }}
        >
          {table === 'partners'
            ? partnerHelpFields.map((field) => (
                <RecordField key={field} table="partners" row={row} field={field} save={save} />
              ))
            : helpFields.map((field) => (
                <RecordField key={field} table="contacts" row={row} field={field} save={save} />
              ))}
        </Box>
      ) : isKnown ? (
        <HelpWords table={table} row={row} />
      ) : (
        <Typography color="textSecondary">{words.empty[table]}</Typography>
      )}
    </Section>
  );
}

/** What is known of how someone can help, as words. */
function HelpWords({
  table,
  row,
}: {
  readonly table: 'partners' | 'contacts';
  readonly row: Row<'partners' | 'contacts'>;
}) {
  const t = useTexts();
  const names = useLive(async () => {
    const [themes, districts] = await Promise.all([references('themes'), references('districts')]);
    return new Map([...themes, ...districts].map(({ value, label }) => [value, label]));
  }, []);
  const labels: Readonly<Record<string, string>> = t.fields[table];
  const shown: readonly string[] = table === 'partners' ? partnerHelpFields : helpFields;
  const known = fieldsOf<'partners' | 'contacts'>(table).filter(({ name }) => shown.includes(name));
  const isSaid = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== '' && value != null);
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gap: 2 }}>
      {known.map(({ name, hint }) => {
        const value: unknown = row[name satisfies FieldName<'partners' | 'contacts'>];
        if (!isSaid(value) || names === undefined) return null;
        return (
          <div key={name}>
            <Typography component="dt" variant="caption" color="textSecondary">
              {labels[name]}
            </Typography>
            <Typography component="dd" sx={{ m: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {hint.kind === 'longText' ? String(value) : valueText(hint, value, names, t)}
            </Typography>
          </div>
        );
      })}
    </Box>
  );
}
