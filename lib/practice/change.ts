import type { PracticeField, PracticePage, PracticeSection } from './define.ts';

/** The one of a page's shapes that has this name. */
export function variantOf(pages: readonly PracticePage[], variant: string): PracticePage {
  const found = pages.find((page) => page.variant === variant);
  if (!found) throw new Error(`no page has the variant ${variant}`);
  return found;
}

/** The page with some of its fields changed, by label. */
export function withFields(
  page: PracticePage,
  changes: Readonly<Record<string, Partial<PracticeField>>>,
): PracticePage {
  const seen = new Set<string>();
  const sections = page.sections.map((section): PracticeSection => {
    if (section.kind !== 'fields') return section;
    return {
      ...section,
      fields: section.fields.map((field) => {
        const change = changes[field.label];
        if (!change) return field;
        seen.add(field.label);
        return { ...field, ...change };
      }),
    };
  });
  const missed = Object.keys(changes).filter((label) => !seen.has(label));
  if (missed.length > 0) throw new Error(`${page.page} has no field ${missed.join(', ')}`);
  return { ...page, sections };
}
