import { useCallback, useEffect, useState } from 'react';
import { desktop } from '../../desktop';
import type { ReportName } from '../../reports/catalogue';
import type { Chosen } from '../../reports/choice';
import { useTexts } from '../../texts/useTexts';
import { isPlain } from '../houseStyle/useHouseUse';
import { useReport } from '../reports/useReport';
import { useSave } from '../shell/useSave';

/** Makes a paper as Word and has it saved at once; `making` from 0 to 1 while it is made, `isFailed` when it could not be. */
export function usePaperFile() {
  const { language } = useTexts();
  const { state, make } = useReport();
  const save = useSave();
  const [suggestedName, setName] = useState<string | null>(null);
  const bytes = state.step === 'made' ? state.bytes : null;

  useEffect(() => {
    if (bytes === null || suggestedName === null) return;
    setName(null);
    void save(() => desktop.saveFile({ kind: 'docx', suggestedName, bytes }));
  }, [bytes, suggestedName, save]);

  const ask = useCallback(
    async <R extends ReportName>(name: R, options: Chosen<R>, fileName: string) => {
      await make(name, options, { language, inHouseStyle: !isPlain(name) });
      setName(fileName);
    },
    [make, language],
  );
  return {
    ask,
    making: state.step === 'making' ? state.done : null,
    isFailed: state.step === 'failed' || state.step === 'refused',
  };
}
