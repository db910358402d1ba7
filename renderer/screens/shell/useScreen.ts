import { type ComponentType, useEffect, useState } from 'react';

/** How each screen but the first is loaded. */
export type ScreenLoaders<S extends string> = {
  readonly [N in S]: () => Promise<{ readonly default: ComponentType }>;
};

const loaded = new Map<string, ComponentType>();

async function load<S extends string>(loaders: ScreenLoaders<S>, name: S): Promise<void> {
  if (!loaded.has(name)) loaded.set(name, (await loaders[name]()).default);
}

/**
 * The component of a screen; undefined for the moment that it takes to load. Not by `lazy`: React holds back what
 * suspended once for 300 ms, which is felt at every first visit.
 */
export function useScreen<S extends string>(loaders: ScreenLoaders<S>, name: S | null): ComponentType | undefined {
  const [, redraw] = useState(0);
  const [fault, setFault] = useState<{ readonly name: S; readonly error: unknown } | null>(null);
  useEffect(() => {
    if (name === null || loaded.has(name)) return;
    load(loaders, name).then(
      () => redraw((n) => n + 1),
      (error: unknown) => setFault({ name, error }),
    );
  }, [loaders, name]);

  // The others are loaded when there is time, one by one, so that going there is at once.
  useEffect(() => {
    let waiting = 0;
    const names = Object.keys(loaders) as S[]; // the keys are the names of the screens
    const next = () => {
      const missing = names.find((one) => !loaded.has(one));
      if (missing === undefined) return;
      waiting = requestIdleCallback(() => void load(loaders, missing).then(next, () => {}));
    };
    const start = setTimeout(next, 1_000);
    return () => {
      clearTimeout(start);
      cancelIdleCallback(waiting);
    };
  }, [loaders]);
  // The nearest boundary says so; the other screens go on.
  if (fault && fault.name === name) throw fault.error;
  return name === null ? undefined : loaded.get(name);
}
