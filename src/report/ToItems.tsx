import type { ComponentChildren } from 'preact';

interface Properties {
  readonly onClick: () => void;
  /** What a screen reader says in the place of the text. */
  readonly label?: string;
  /** The key of the group whose items it shows. */
  readonly group?: string;
  readonly children: ComponentChildren;
}

/** Leads from a figure to the table of items, which then shows those that the figure is made of. */
export function ToItems({ onClick, label, group, children }: Properties) {
  return (
    // biome-ignore lint/a11y/useValidAnchor: without scripts it still leads to the table
    <a href="#items" aria-label={label} data-group={group} onClick={onClick}>
      {children}
    </a>
  );
}
