import { useCallback, useEffect, useRef, useState } from 'react';
import { databaseNames } from '../../data/db';
import { now } from '../../data/records';
import { desktop } from '../../desktop';
import { dateAt } from '../../domain/time';
import type { Export } from '../../exports/choice';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { useNotice } from '../../ui/Notices';
import { device } from '../shell/device';
import { useSave } from '../shell/useSave';
import type { ExportAnswer, ExportRequest } from './exportMessages';

function fileName(asked: Export, t: Texts): string {
  const date = dateAt(now());
  if (asked.kind === 'vcf') return t.exports.cards.fileName(asked.name, date);
  const list = asked.list === null ? null : t.exports.lists[asked.list];
  return t.exports.fileName(list, asked.version === 'shared', date);
}

/** Makes a file in a worker and asks where to save it; `making` is how far it is, from 0 to 1, null at rest. */
export function useExport() {
  const t = useTexts();
  const tell = useNotice();
  const save = useSave();
  const [making, setMaking] = useState<number | null>(null);
  const worker = useRef<Worker | null>(null);

  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    setMaking(null);
  }, []);
  useEffect(() => stop, [stop]);

  const make = useCallback(
    (asked: Export, onMade: () => void = () => {}) => {
      stop();
      setMaking(0);
      const maker = new Worker(new URL('./exportWorker.ts', import.meta.url), { type: 'module' });
      worker.current = maker;
      const failed = () => {
        stop();
        tell({ text: t.exports.failed, kind: 'wrong' });
      };
      maker.onerror = failed;
      maker.onmessage = ({ data }: MessageEvent<ExportAnswer>) => {
        if (worker.current !== maker) return;
        if (data.tell === 'progress') setMaking(data.done);
        else if (data.tell === 'failed') failed();
        else {
          stop();
          const { bytes } = data;
          onMade();
          const suggestedName = fileName(asked, t);
          void save(() => desktop.saveFile({ kind: asked.kind, suggestedName, bytes }));
        }
      };
      const request: ExportRequest = { asked, database: databaseNames[device().database], language: t.language };
      maker.postMessage(request);
    },
    [stop, tell, save, t],
  );

  return { making, make, stop };
}
