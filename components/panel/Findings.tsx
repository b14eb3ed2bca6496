import { useState } from 'preact/hooks';
import type { Finding } from '../../lib/model/advice.ts';
import type { PanelActions, PanelView } from '../../lib/model/panel.ts';
import { Button } from './Button.tsx';
import { say, words } from './texts.ts';

function FindingCard({
  finding,
  urgent,
  actions,
}: {
  finding: Finding;
  urgent: boolean;
  actions: PanelActions;
}) {
  const [why, setWhy] = useState(false);
  const t = words();
  const place = finding.places[0];
  const steps = why || finding.seen || !finding.fix;
  return (
    <div class={`find ${finding.severity}${urgent ? ' urgent' : ''}`} {...(urgent ? { role: 'alert' } : {})}>
      <b>{finding.title}</b>
      {finding.seen && (
        <p class="said">
          {t.happened}
          {finding.message}
        </p>
      )}
      {(!finding.seen || why) && <p>{finding.why}</p>}
      {why && <p class="soft source">{say(t.source, finding.source, finding.checkedOn)}</p>}
      {steps && finding.remedy.length > 0 && (
        <ol aria-label={t.how}>
          {finding.remedy.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <div class="row">
        {finding.actions.map((action, i) => (
          <Button
            key={action.label}
            danger={action.do === 'fix' && finding.severity === 'error'}
            primary={action.do === 'fix' && finding.severity !== 'error'}
            onPress={() => actions.remedy(finding, i)}
          >
            {action.label}
          </Button>
        ))}
        {place && !finding.seen && <Button onPress={() => actions.showPlace(place)}>{t.show}</Button>}
        {finding.seen || finding.fix ? (
          <Button quiet expanded={why} onPress={() => setWhy(!why)}>
            {t.why}
          </Button>
        ) : null}
        {(finding.seen || finding.severity === 'advice') && (
          <Button quiet onPress={() => actions.dismiss(finding)}>
            {t.dismiss}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What needs handling, errors first, then what is good to know. */
export function Findings({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const t = words();
  const toHandle = view.findings.filter((finding) => finding.severity !== 'advice');
  const notes = view.findings.filter((finding) => finding.severity === 'advice');
  return (
    <>
      {view.fixed && (
        <div class="done" role="status">
          <span>{view.fixed.text}</span>
          {view.fixed.undoable && (
            <Button quiet onPress={actions.undoFix}>
              {t.undo}
            </Button>
          )}
        </div>
      )}
      {[toHandle, notes].map((list, i) =>
        list.length === 0 ? null : (
          <section key={i === 0 ? 'handle' : 'notes'}>
            <h2>{i === 0 ? say(t.handle, list.length) : say(t.notes, list.length)}</h2>
            {list.map((finding) => (
              <FindingCard
                key={finding.id}
                finding={finding}
                urgent={view.urgent === finding.id}
                actions={actions}
              />
            ))}
          </section>
        ),
      )}
    </>
  );
}
