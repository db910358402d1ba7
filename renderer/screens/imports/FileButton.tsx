import { Button, type ButtonProps } from '@mui/material';
import { useRef } from 'react';

interface Props {
  readonly label: string;
  readonly variant?: ButtonProps['variant'];
  /** Kinds of files that the dialog shows; what the import reads, unless given. */
  readonly accept?: string;
  readonly disabled?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

const importable = '.xlsx,.csv,.tsv,.txt,.vcf';

/** A button that lets the user choose files; what a file is, is told by its content. */
export function FileButton({ label, variant = 'contained', accept = importable, disabled = false, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // Choosing the same file again must count as choosing.
          event.target.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
      <Button variant={variant} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
