import { useEffect } from 'react';
import { useTexts } from '../../texts/useTexts';
import { ChooseFiles } from './ChooseFiles';
import { Done } from './Done';
import { takeOfferedFiles, useOfferedFiles } from './offeredFiles';
import { PreviewPage } from './PreviewPage';
import { Reading } from './Reading';
import { useImport } from './useImport';

/** From a file to records, in the user's own pace: choose, look, adjust, and only then import. */
export default function ImportScreen() {
  const t = useTexts();
  const offered = useOfferedFiles();
  const work = useImport();
  const { start, state } = work;
  useEffect(() => {
    if (offered.length > 0) void start(takeOfferedFiles());
  }, [offered, start]);

  switch (state.step) {
    case 'choose':
      return <ChooseFiles stopped={state.stopped} onChoose={(files) => void start(files)} />;
    case 'reading':
      return <Reading text={t.importing.reading(state.names.join(', '))} done={state.done} onCancel={work.cancel} />;
    case 'preview':
    case 'writing':
      return <PreviewPage preview={state} work={work} />;
    case 'done':
      return <Done plan={state.plan} onAgain={work.cancel} />;
  }
}
