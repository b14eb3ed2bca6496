import type { Finding } from '../../lib/model/advice.ts';
import type { PanelActions, PanelView } from '../../lib/model/panel.ts';
import type { Contact } from '../../lib/portals/define.ts';
import { holding } from '../ui/holding.ts';
import { Button } from './Button.tsx';
import { say, words } from './texts.ts';

/** The fields a finding stands at, each a click away. */
function Places({ finding, actions }: { finding: Finding; actions: PanelActions }) {
  const t = words();
  const named = finding.places.filter(({ label }) => label);
  if (named.length < 2) return null;
  return (
    <ul class="places" aria-label={t.fields}>
      {named.map((place) => (
        <li key={place.ref}>
          <Button quiet onPress={() => actions.showPlace(place)}>
            {place.label}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Whom to call, nearest first, with what the line is for and where the number is from. */
function Lines({ lines, actions }: { lines: readonly Contact[]; actions: PanelActions }) {
  const t = words();
  return (
    <ul class="lines" aria-label={t.toCall}>
      {lines.length === 0 && <li>{t.noLine}</li>}
      {lines.map((line) => (
        <li key={line.portal + line.region.join('') + line.kind}>
          <b>{line.region.join(' ') || line.kind}</b>
          <span class="soft">
            {line.purpose}
            {line.hours ? `，${line.hours}` : ''}
          </span>
          {line.phones.map((phone) => (
            <Button key={phone} quiet label={say(t.copyPhone, phone)} onPress={() => actions.copy(phone)}>
              {phone}
            </Button>
          ))}
          {line.note && <span class="soft">{line.note}</span>}
          {line.source && <small class="soft">{say(t.source, line.source, line.checkedOn)}</small>}
        </li>
      ))}
    </ul>
  );
}

interface FindingProps {
  finding: Finding;
  urgent: boolean;
  lines: readonly Contact[] | null;
  actions: PanelActions;
}

const FindingCard = holding({ why: false }, (props: FindingProps, { why }, set) => {
  const { finding, urgent, lines, actions } = props;
  const t = words();
  const place = finding.places[0];
  const steps = why || finding.seen || !finding.fix;
  return (
    <div class={`find ${finding.severity}${urgent ? ' urgent' : ''}`} {...(urgent ? { role: 'alert' } : {})}>
      <b>{finding.title}</b>
      {finding.said && (
        <p class="said">
          {t.happened}
          {finding.message}
        </p>
      )}
      {!finding.said && finding.message !== finding.title && <p class="said">{finding.message}</p>}
      {finding.outdated && <p class="outdated">{t.outdated}</p>}
      {(!finding.seen || why) && <p>{finding.why}</p>}
      {why && <p class="soft source">{say(t.source, finding.source, finding.checkedOn)}</p>}
      {steps && finding.remedy.length > 0 && (
        <ol aria-label={t.how}>
          {finding.remedy.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <Places finding={finding} actions={actions} />
      {lines && <Lines lines={lines} actions={actions} />}
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
          <Button quiet expanded={why} onPress={() => set({ why: !why })}>
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
});

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
                lines={view.contacts?.finding === finding.id ? view.contacts.lines : null}
                actions={actions}
              />
            ))}
          </section>
        ),
      )}
    </>
  );
}
