import type { PitchDetail } from '../../data/pitches';
import { saveInitiative, savePitch } from '../../data/pitches';
import type { Changes } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { RecordField } from '../record/RecordField';
import { AsideForm, isAside } from './AsideForm';
import { PanelPart, SideBySide } from './PanelPart';

/** What the pitch is about. */
export function IdeaPart({ initiative }: { readonly initiative: NonNullable<PitchDetail['initiative']> }) {
  const t = useTexts();
  const idea = {
    table: 'initiatives' as const,
    row: initiative,
    save: (changes: Changes<'initiatives'>) => saveInitiative(initiative.id, changes),
  };
  return (
    <PanelPart title={t.pitches.parts.idea}>
      <RecordField {...idea} field="title" />
      <RecordField {...idea} field="summary" />
      <RecordField {...idea} field="themeId" />
      <SideBySide>
        <RecordField {...idea} field="neighbourhoodId" />
        <RecordField {...idea} field="districtId" />
      </SideBySide>
      <RecordField {...idea} field="website" />
    </PanelPart>
  );
}

/** The evening it is for, how far it is, and why when it did not get there. */
export function StagePart({ pitch }: Pick<PitchDetail, 'pitch'>) {
  const t = useTexts();
  const fields = {
    table: 'pitches' as const,
    row: pitch,
    save: (changes: Changes<'pitches'>) => savePitch(pitch.id, changes),
  };
  return (
    <PanelPart title={t.pitches.parts.stage}>
      <RecordField {...fields} field="editionId" />
      <SideBySide>
        <RecordField {...fields} field="stage" />
        <RecordField {...fields} field="appliedOn" />
      </SideBySide>
      {isAside(pitch.stage) && <AsideForm pitch={pitch} stage={pitch.stage} />}
    </PanelPart>
  );
}

/** Room for what the team wants to remember. */
export function NotesPart({ pitch }: Pick<PitchDetail, 'pitch'>) {
  const t = useTexts();
  return (
    <PanelPart title={t.pitches.parts.notes}>
      <RecordField
        table="pitches"
        row={pitch}
        field="notes"
        save={(changes) => savePitch(pitch.id, changes)}
        hint={t.pitches.notesHint}
      />
    </PanelPart>
  );
}
