import type { ComponentChildren } from 'preact';

interface Props {
  children: ComponentChildren;
  onPress: () => void;
  primary?: boolean;
  danger?: boolean;
  quiet?: boolean;
  disabled?: boolean;
  label?: string;
  expanded?: boolean;
}

/** A button that only a person can press: clicks made by scripts are not trusted and do nothing. */
export function Button({ children, onPress, primary, danger, quiet, disabled, label, expanded }: Props) {
  const look = danger ? 'btn danger' : primary ? 'btn primary' : quiet ? 'btn quiet' : 'btn';
  return (
    <button
      type="button"
      class={look}
      disabled={disabled ?? false}
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      onClick={(event: MouseEvent) => {
        if (event.isTrusted) onPress();
      }}
    >
      {children}
    </button>
  );
}
