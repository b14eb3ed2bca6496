import type { PanelActions, PanelView } from '../../lib/model/panel.ts';
import { holding } from '../ui/holding.ts';
import { Button } from './Button.tsx';
import { say, words } from './texts.ts';

interface Props {
  view: PanelView;
  actions: PanelActions;
}

/** The present step: where in the flow, what to do, what comes next. */
export const StepCard = holding({ nextShown: false, choosing: false }, (props: Props, state, set) => {
  const { view, actions } = props;
  const { nextShown, choosing } = state;
  const t = words();
  const guide = view.guide;
  if (!guide) return null;
  return (
    <section aria-label={t.now}>
      <h2>{t.now}</h2>
      <div class="card">
        {guide.choices.length > 0 && (!guide.settled || choosing) && (
          <fieldset class="choices" aria-label={t.which}>
            {!guide.chosen && <p class="ask">{t.which}</p>}
            {guide.choices.map((choice) => (
              <Button
                key={choice.flow}
                primary={guide.chosen && guide.flow === choice.flow}
                onPress={() => {
                  set({ choosing: false });
                  actions.chooseFlow(choice.flow);
                }}
              >
                {guide.chosen && guide.flow === choice.flow ? `✓ ${choice.label}` : choice.label}
              </Button>
            ))}
          </fieldset>
        )}
        {guide.settled && (
          <p class="soft flow">
            {guide.flowTitle}
            {guide.choices.length > 0 && (
              <Button quiet expanded={choosing} onPress={() => set({ choosing: !choosing })}>
                {t.another}
              </Button>
            )}
          </p>
        )}
        {guide.settled && guide.branches.length > 0 && (
          <fieldset class="choices" aria-label={t.branch}>
            <p class="ask">{t.branch}</p>
            {guide.branches.map((one) => (
              <Button
                key={one.id}
                primary={one.chosen}
                onPress={() => actions.chooseFlow(guide.flow, one.id)}
              >
                {one.chosen ? `✓ ${one.label}` : one.label}
              </Button>
            ))}
          </fieldset>
        )}
        <div class="step-head">
          <b>{guide.title}</b>
          <span class="soft">{say(t.stepOf, guide.step, guide.of)}</span>
        </div>
        <div class="bar" aria-hidden="true">
          <i style={{ width: `${Math.round((guide.step / guide.of) * 100)}%` }} />
        </div>
        <p>{guide.action}</p>
        {guide.note && <p class="soft note">{guide.note}</p>}
        <div class="row">
          {view.targetHere && (
            <Button primary onPress={actions.goToTarget}>
              {t.takeMe}
            </Button>
          )}
          <Button expanded={nextShown} onPress={() => set({ nextShown: !nextShown })}>
            {t.next}
          </Button>
        </div>
        {nextShown && <p class="soft next">{guide.next ? t.nextIs + guide.next : t.last}</p>}
      </div>
    </section>
  );
});
