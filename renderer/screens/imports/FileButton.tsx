import { Button, type ButtonProps } from '@mui/material';
import { useRef } from 'react';

interface Props {
  readonly label: string;
  readonly variant?: ButtonProps['variant'];
  readonly onChoose: (files: readonly File[]) => void;
}

/** A button that lets the user choose files to import; what a file is, is told by its content. */
export function FileButton({ label, variant = 'contained', onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.csv,.tsv,.txt,.vcf"
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // Choosing the same file again must count as choosing.
          event.target.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
      <Button variant={variant} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
