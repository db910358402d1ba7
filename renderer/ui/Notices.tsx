import { Alert, Button, Snackbar } from '@mui/material';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

/** A message at the foot of the window. */
export interface Notice {
  readonly text: string;
  readonly kind?: 'done' | 'wrong';
  /** One thing to do about it, such as undo. */
  readonly action?: NoticeAction;
  /** A second one, such as going to what was made. */
  readonly also?: NoticeAction;
}

/** A button in a notice. */
export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

type Tell = (notice: Notice) => void;

const Telling = createContext<Tell>(() => {});

/** Shows notices for 10 seconds each; what went wrong stays until it is closed. */
export function Notices({ closeLabel, children }: { readonly closeLabel: string; readonly children: ReactNode }) {
  const [shown, setShown] = useState<(Notice & { readonly at: number }) | null>(null);
  const [open, setOpen] = useState(false);
  const tell = useCallback<Tell>((notice) => {
    setShown({ ...notice, at: Date.now() });
    setOpen(true);
  }, []);
  const close = () => setOpen(false);
  const wrong = shown?.kind === 'wrong';
  const actions = useMemo(() => {
    const buttons = [shown?.action, shown?.also].filter((one) => one !== undefined);
    if (buttons.length === 0) return undefined;
    return buttons.map(({ label, run }) => (
      <Button
        key={label}
        color="inherit"
        size="small"
        onClick={() => {
          setOpen(false);
          run();
        }}
      >
        {label}
      </Button>
    ));
  }, [shown]);
  return (
    <Telling value={tell}>
      {children}
      {shown && (
        <Snackbar
          key={shown.at}
          open={open}
          autoHideDuration={wrong ? null : 10_000}
          onClose={(_event, reason) => {
            if (reason !== 'clickaway') close();
          }}
          anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
          // A screen that has buttons at its foot keeps them free.
          sx={{ mb: 'var(--podium-foot, 0px)' }}
        >
          <Alert
            severity={wrong ? 'error' : 'info'}
            variant="filled"
            icon={false}
            role={wrong ? 'alert' : 'status'}
            action={actions}
            {...(actions ? {} : { onClose: close, closeText: closeLabel })}
            sx={{
              alignItems: 'center',
              boxShadow: 6,
              maxWidth: 640,
              ...(!wrong && { bgcolor: 'text.primary', color: 'background.paper' }),
            }}
          >
            {shown.text}
          </Alert>
        </Snackbar>
      )}
    </Telling>
  );
}

/** How to tell the user something. */
export function useNotice(): Tell {
  return useContext(Telling);
}
