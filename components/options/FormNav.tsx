/** The parts of the form with how much of each is filled in; a press leads there. */
import { useEffect, useState } from 'preact/hooks';
import { completeness } from '../../lib/profile/completeness.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import { keysOf, type Section } from './fields.ts';
import { formTexts } from './form-texts.ts';
import { texts } from './texts.ts';

export const sectionId = (id: string) => `section-${id}`;

interface Props {
  profile: Profile;
  /** Keys of which the vault holds a value. */
  sealed: readonly string[];
  sections: readonly Section['id'][];
  lastYear: number;
}

export function FormNav({ profile, sealed, sections, lastYear }: Props) {
  const tx = texts();
  const fx = formTexts();
  const current = useInView(sections);
  return (
    <nav class="form-nav" aria-label={fx.sectionsLabel}>
      <ul>
        {sections.map((id) => {
          const { filled, total } = completeness(profile, keysOf(id, lastYear), sealed);
          return (
            <li key={id}>
              <button
                type="button"
                aria-current={id === current ? 'true' : undefined}
                onClick={() => {
                  const heading = document.getElementById(sectionId(id));
                  heading?.scrollIntoView({ block: 'start' });
                  heading?.focus({ preventScroll: true });
                }}
              >
                {tx.sections[id]}
                {total > 0 && (
                  <span class={filled === total ? 'done' : ''} title={fx.sectionProgress(filled, total)}>
                    {filled === total ? '✓' : `${filled}/${total}`}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** @returns the part that is being looked at: the highest one in the upper half of the window. */
function useInView(sections: readonly string[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const seen = new Set<string>();
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const id = target.getAttribute('data-section')!;
          if (isIntersecting) seen.add(id);
          else seen.delete(id);
        }
        setCurrent(sections.find((id) => seen.has(id)) ?? null);
      },
      { rootMargin: '-170px 0px -50% 0px' },
    );
    for (const id of sections) {
      const section = document.querySelector(`[data-section="${id}"]`);
      if (section) watch.observe(section);
    }
    return () => watch.disconnect();
  }, []);
  return current;
}
