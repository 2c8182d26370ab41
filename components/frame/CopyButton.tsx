import type { Locale } from '#lib/i18n/locale.ts';
import { copyText } from '#lib/i18n/text/copy.ts';

interface Props {
  locale: Locale;
  /** Id of the element whose text is copied. */
  of: string;
  label: string;
  className?: string;
}

/** Copies an element's text. Hidden until islands/share.island.tsx is there; the text can be selected without it. */
export function CopyButton({ locale, of, label, className = 'chip' }: Props) {
  const text = copyText[locale];
  return (
    <button
      type="button"
      className={className}
      data-copy={of}
      data-copied={text.copied}
      data-selected={text.selected}
      aria-live="polite"
      hidden
      // The island may have shown it before React looks: development would call that a fault.
      suppressHydrationWarning
    >
      {label}
    </button>
  );
}
