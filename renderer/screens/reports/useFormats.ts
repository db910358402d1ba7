import { useCallback, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../texts/useTexts';
import type { Format, FormatAnswer, FormatRequest } from './formatMessages';

/** Makes other formats of a document in a worker; one at a time. */
export function useFormats() {
  const t = useTexts();
  const worker = useRef<Worker | null>(null);
  const [isBusy, setBusy] = useState(false);
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    setBusy(false);
  }, []);
  useEffect(() => stop, [stop]);

  /** The answer to what is asked; none comes when another question came in between. */
  const ask = useCallback(
    (bytes: Uint8Array, format: Format): Promise<FormatAnswer> => {
      stop();
      setBusy(true);
      const maker = new Worker(new URL('./formatWorker.ts', import.meta.url), { type: 'module' });
      worker.current = maker;
      const request: FormatRequest = {
        ...{ bytes, format },
        language: t.language,
        contents: t.reports.annualReport.contents,
      };
      return new Promise((resolve) => {
        const end = (answer: FormatAnswer) => {
          if (worker.current !== maker) return;
          stop();
          resolve(answer);
        };
        maker.onerror = () => end({ tell: 'failed' });
        maker.onmessage = ({ data }: MessageEvent<FormatAnswer>) => end(data);
        maker.postMessage(request);
      });
    },
    [stop, t],
  );
  return { ask, isBusy };
}
