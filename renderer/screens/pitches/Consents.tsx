import { Box, Typography } from '@mui/material';
import { saveConsent, saveGuardian } from '../../data/pitches';
import { now } from '../../data/records';
import { references } from '../../data/references';
import { useLive } from '../../data/useLive';
import { type Choice, choices } from '../../domain/choices';
import { blank, type Changes, type Row } from '../../domain/nouns';
import { fullName, isMinor } from '../../domain/pitcher';
import { useTexts } from '../../texts/useTexts';
import { PickInput } from '../../ui/inputs';
import { RecordField } from '../record/RecordField';
import { useAct } from '../shell/useAct';
import { ConsentRow } from './ConsentRow';
import { SideBySide } from './PanelPart';

const purposes = choices.consentPurpose.filter((purpose) => purpose !== 'shareContact');

interface ConsentsProps {
  readonly pitcher: Row<'pitchers'>;
  readonly consents: readonly Row<'consents'>[];
}

/** What a pitcher answered to each question; a parent or carer answers for whoever is under 18. */
export function Consents({ pitcher, consents }: ConsentsProps) {
  const t = useTexts();
  const run = useAct();
  const words = t.pitches.consents;
  const partners = useLive(() => references('partners'), []) ?? [];
  const isChild = isMinor(pitcher);
  const name = fullName(pitcher) || t.pitches.people.nameless;
  const shared = consents.filter((consent) => consent.purpose === 'shareContact' && consent.partnerId !== null);
  const free = partners.filter(({ value }) => !shared.some((consent) => consent.partnerId === value));
  const asked = consents.filter((consent) => consent.answer !== 'notAsked').length;
  const named = consents.find((consent) => consent.guardianName || consent.guardianRelation) ?? consents[0];
  const guardian = {
    row: named ?? blank('consents', '-', now()),
    // Of a consent only these two fields are shown here.
    save: (changes: Changes<'consents'>) => saveGuardian(pitcher.id, changes),
  };
  const save = (purpose: Choice<'consentPurpose'>) => (changes: Changes<'consents'>) =>
    saveConsent(pitcher.id, purpose, { givenBy: isChild ? 'guardian' : 'self', ...changes });
  return (
    <Box role="group" aria-label={words.title(name)} sx={{ display: 'flex', flexDirection: 'column', gap: 2, mt: 2 }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline' }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {words.heading}
        </Typography>
        <Typography variant="caption" color="textSecondary">
          {words.asked(asked, purposes.length + shared.length)}
        </Typography>
      </Box>
      {isChild && (
        <>
          <Typography variant="caption">{words.minor}</Typography>
          <SideBySide>
            <RecordField table="consents" {...guardian} field="guardianName" />
            <RecordField table="consents" {...guardian} field="guardianRelation" />
          </SideBySide>
        </>
      )}
      {purposes.map((purpose) => (
        <ConsentRow
          key={purpose}
          label={t.choices.consentPurpose[purpose]}
          consent={latest(consents, purpose)}
          save={save(purpose)}
        />
      ))}
      {shared.map((consent) => (
        <ConsentRow
          key={consent.id}
          label={words.withPartner(partners.find(({ value }) => value === consent.partnerId)?.label ?? '')}
          consent={consent}
          save={(changes) => save('shareContact')({ partnerId: consent.partnerId, ...changes })}
        />
      ))}
      {free.length > 0 && (
        <Box sx={{ mt: 2 }}>
          <PickInput
            key={shared.length}
            label={words.addPartner}
            value={null}
            options={free}
            noOptionsText={t.shell.none}
            save={(partnerId) => run(() => save('shareContact')({ partnerId, answer: 'notAsked' }), { rethrow: true })}
          />
        </Box>
      )}
    </Box>
  );
}

function latest(consents: readonly Row<'consents'>[], purpose: Choice<'consentPurpose'>): Row<'consents'> | undefined {
  return consents
    .filter((consent) => consent.purpose === purpose)
    .sort((a, b) => a.createdAt - b.createdAt)
    .at(-1);
}
