import { useCallback, useEffect, useRef, useState } from 'react';
import { databaseNames } from '../../data/db';
import { mostTemplateBytes } from '../../domain/houseStyle';
import type { TemplateFindings } from '../../reports/templateCheck';
import type { TemplateRefusal } from '../../reports/templateRefusal';
import { useTexts } from '../../texts/useTexts';
import { device } from '../shell/device';
import type { HouseAnswer, HouseRequest } from './houseMessages';

/** A file that is looked at; of one that is refused unread there are no bytes. */
export type ChosenFile = { readonly name: string } & (
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly bytes: null; readonly reason: TemplateRefusal }
);

/** Reads a file that was chosen: not one that is too large anyway, nor what is no file, such as a folder. */
export async function chosenFile(file: File): Promise<ChosenFile> {
  const { name } = file;
  if (file.size > mostTemplateBytes) return { name, bytes: null, reason: 'tooLarge' };
  try {
    return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { name, bytes: null, reason: 'unreadable' };
  }
}

/** How looking at a file stands. */
export type HouseCheck =
  | { readonly step: 'none' | 'checking' | 'failed' }
  | { readonly step: 'refused'; readonly reason: TemplateRefusal }
  | {
      readonly step: 'found';
      readonly findings: TemplateFindings;
      /** A report in it: null while it is being made. */
      readonly sample: Uint8Array | 'failed' | null;
    };

/** Looks at a file in a worker, and makes a report in it; again when another is given. */
export function useHouseCheck(file: ChosenFile | null): HouseCheck {
  const { language } = useTexts();
  const [check, setCheck] = useState<HouseCheck>({ step: 'none' });
  useEffect(() => {
    if (file?.bytes === null) setCheck({ step: 'refused', reason: file.reason });
    else setCheck({ step: file ? 'checking' : 'none' });
    if (!file?.bytes) return;
    const worker = startWorker(
      (answer) =>
        setCheck((before): HouseCheck => {
          if (answer.tell === 'refused') return { step: 'refused', reason: answer.reason };
          if (answer.tell === 'findings') return { step: 'found', findings: answer.findings, sample: null };
          const sample = answer.tell === 'made' ? answer.bytes : 'failed';
          return before.step === 'found' ? { ...before, sample } : { step: 'failed' };
        }),
      { ask: 'check', bytes: file.bytes, language },
    );
    return () => worker.terminate();
  }, [file, language]);
  return check;
}

type Asked = { readonly language: 'nl' | 'en' } & (
  | { readonly ask: 'check'; readonly bytes: Uint8Array }
  | { readonly ask: 'starter' }
);

function startWorker(onAnswer: (answer: HouseAnswer) => void, asked: Asked): Worker {
  const worker = new Worker(new URL('./houseWorker.ts', import.meta.url), { type: 'module' });
  worker.onerror = () => onAnswer({ tell: 'failed' });
  worker.onmessage = ({ data }: MessageEvent<HouseAnswer>) => onAnswer(data);
  const request: HouseRequest = { ...asked, database: databaseNames[device().database] };
  worker.postMessage(request);
  return worker;
}

/** Makes the template to start from; null when that failed. */
export function useStarter(): () => Promise<Uint8Array | null> {
  const { language } = useTexts();
  const worker = useRef<Worker | null>(null);
  useEffect(() => () => worker.current?.terminate(), []);
  return useCallback(
    () =>
      new Promise((resolve) => {
        worker.current?.terminate();
        worker.current = startWorker(
          (answer) => {
            worker.current?.terminate();
            resolve(answer.tell === 'made' ? answer.bytes : null);
          },
          { ask: 'starter', language },
        );
      }),
    [language],
  );
}
