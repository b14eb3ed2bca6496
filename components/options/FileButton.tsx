/** A file chooser that looks like the other buttons. */
import { useRef } from 'preact/hooks';

interface Props {
  text: string;
  /** As of the `accept` attribute. */
  accept: string;
  onFile: (file: File) => void;
  /** What a dialog should be answered with most often: drawn so, and focused first. */
  primary?: boolean;
}

export function FileButton({ text, accept, onFile, primary = false }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={primary ? 'primary' : undefined}
        data-first={primary || undefined}
        onClick={() => input.current?.click()}
      >
        {text}
      </button>
      <input
        ref={input}
        type="file"
        class="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file, corrected, must be noticed when it is chosen again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
