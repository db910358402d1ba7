import { lastAct } from '../../domain/lastAct';
import { useTexts } from '../../texts/useTexts';
import { shortDate } from '../../ui/dates';
import { Choices } from './Choices';
import { toldWords } from './nowWords';
import type { OperatorParts } from './Operator';
import { earlierSteps, type Strip, undoQuestionMs } from './operating';
import { InsertStrip, MarkStrip, MessageStrip } from './typedStrips';

interface StripBoxProps extends OperatorParts {
  readonly strip: Strip;
  readonly presets: readonly string[];
  readonly onClose: () => void;
}

/** The strip under the timer: one short question or field at a time. */
export function StripBox({ strip, presets, onClose, ...parts }: StripBoxProps) {
  const t = useTexts();
  const { view, names, operating, evening } = parts;
  const cueOf = (id: string) => view.cues.find(({ cue }) => cue.id === id);
  switch (strip.kind) {
    case 'mark':
      return <MarkStrip key={strip.mark} {...parts} mark={strip.mark} onClose={onClose} />;
    case 'message':
      return <MessageStrip {...parts} presets={presets} onClose={onClose} />;
    case 'insert':
      return <InsertStrip {...parts} afterId={strip.afterId} onClose={onClose} />;
    case 'earlier': {
      const found = cueOf(strip.cueId);
      if (!found) return null;
      const name = found.spans.length > 0 ? names.name(found.cue) : names.within(found.cue);
      return (
        <Choices
          text={found.spans.length > 0 ? t.evening.earlier.begun(name) : t.evening.earlier.notYet(name)}
          choices={earlierSteps.map((ms) => ({
            label: t.evening.earlier[found.spans.length > 0 ? 'seconds' : 'ago'](ms / 1_000),
            choose: () => operating.beganEarlier(strip.cueId, ms),
          }))}
          onClose={onClose}
        />
      );
    }
    case 'undo': {
      const row = lastAct(evening.rows).at(-1);
      if (!row) return null;
      const ago = Math.floor((view.now + view.run.clockMs - (row.at ?? 0)) / 60_000);
      const what = toldWords(row, view, names, t);
      const text = t.evening.undoQuestion(what.charAt(0).toUpperCase() + what.slice(1), ago);
      return (
        <Choices
          text={text}
          choices={[{ label: t.evening.undoConfirm, choose: operating.takeBack }]}
          closesAfterMs={undoQuestionMs}
          onClose={onClose}
        />
      );
    }
    case 'otherDay': {
      const { date } = evening.show.edition;
      if (!date) return null;
      const choice = { label: t.evening.otherDayConfirm, choose: () => operating.startAnyway(strip.start) };
      return <Choices text={t.evening.otherDay(shortDate(date, t.language))} choices={[choice]} onClose={onClose} />;
    }
    case 'close': {
      const waiting = view.cues.filter(({ state }) => state === 'waiting').length;
      const choice = { label: t.evening.closeConfirm, choose: operating.close };
      return <Choices text={t.evening.closeQuestion(waiting)} choices={[choice]} onClose={onClose} />;
    }
    case 'emergency': {
      const choice = { label: t.evening.emergency.confirm, choose: () => operating.emergency(true) };
      return <Choices isGrave text={t.evening.emergency.question} choices={[choice]} onClose={onClose} />;
    }
    case 'emergencyOver': {
      const choice = { label: t.evening.emergency.overConfirm, choose: () => operating.emergency(false) };
      return <Choices text={t.evening.emergency.over} choices={[choice]} onClose={onClose} />;
    }
  }
}
