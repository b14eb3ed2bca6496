/** The document as it will look on paper. Blanks can be clicked; their hints are not printed. */
import type { LetterDocument, ListDocument, Run } from '../../lib/letters/define.ts';
import { texts } from './texts.ts';

interface Props {
  document: LetterDocument | ListDocument;
  onEdit: (field: string) => void;
}

export function Paper({ document, onEdit }: Props) {
  return (
    <article class="paper" lang="zh-CN" aria-label={texts().preview}>
      <h2>{document.title}</h2>
      {document.kind === 'letter' ? (
        <LetterBody letter={document} onEdit={onEdit} />
      ) : (
        <ListBody list={document} />
      )}
    </article>
  );
}

function LetterBody({ letter, onEdit }: { letter: LetterDocument; onEdit: Props['onEdit'] }) {
  const { addressee, paragraphs, closing, signature } = letter;
  return (
    <>
      <p>{addressee}</p>
      {paragraphs.map((runs, index) => (
        <p key={index} class="indented">
          <Runs runs={runs} onEdit={onEdit} />
        </p>
      ))}
      <p class="indented">{closing}</p>
      <div class="signature">
        <p>
          <Runs runs={signature.company} onEdit={onEdit} />
        </p>
        <p>
          <Runs runs={signature.date} onEdit={onEdit} />
        </p>
      </div>
    </>
  );
}

/** A blank is no stop for the keyboard: the fields themselves are. */
function Runs({ runs, onEdit }: { runs: readonly Run[]; onEdit: Props['onEdit'] }) {
  return (
    <>
      {runs.map((run, index) =>
        'text' in run ? (
          <span key={index} class={run.field ? 'filled' : undefined}>
            {run.text}
          </span>
        ) : (
          <button
            key={index}
            type="button"
            class="blank"
            data-short={run.blank.length === 1 ? '' : undefined}
            tabIndex={-1}
            onClick={() => onEdit(run.field)}
          >
            <span>{run.blank}</span>
          </button>
        ),
      )}
    </>
  );
}

function ListBody({ list }: { list: ListDocument }) {
  return (
    <div class="materials">
      {list.sections.map(({ heading, items }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <ul>
            {items.map(({ text, note, ticked }) => (
              <li key={text}>
                <span aria-hidden="true">{ticked ? '☑' : '☐'}</span>
                <span>
                  {text}
                  {note && <small>（{note.replace(/。$/, '')}）</small>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h3>{list.sending.heading}</h3>
        {list.sending.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
    </div>
  );
}
