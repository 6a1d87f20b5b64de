import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { type Diagnostic as EditorMark, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";

import type { Finding, Span } from "./reading";

/** The editor of the source, as the page uses it. */
export interface SourceEditor {
  readonly setText: (text: string) => void;
  readonly underline: (findings: readonly Finding[]) => void;
  /** Selects a stretch, brings it into view and puts the cursor there. */
  readonly select: (span: Span) => void;
  readonly focus: () => void;
  readonly destroy: () => void;
}

export interface SourceEditorOptions {
  readonly parent: Element;
  readonly text: string;
  /** The ids of the elements that name and explain the editor. */
  readonly labelledBy: string;
  readonly describedBy: string;
  /** Told of every text that the reader makes by typing or pasting; not of those that are set. */
  readonly onEdit: (text: string) => void;
}

/** An editor in `parent`. Tab leaves it, as everywhere else on the page. */
export function createSourceEditor({
  parent,
  text,
  labelledBy,
  describedBy,
  onEdit,
}: SourceEditorOptions): SourceEditor {
  let isSetting = false;
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        highlightActiveLine(),
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
        EditorView.lineWrapping,
        EditorView.perLineTextDirection.of(true),
        EditorView.contentAttributes.of({
          "aria-labelledby": labelledBy,
          "aria-describedby": describedBy,
          tabindex: "0",
          spellcheck: "false",
        }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged && !isSetting) onEdit(state.doc.toString());
        }),
      ],
    }),
  });
  return {
    setText: (next) => {
      isSetting = true;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next }, selection: { anchor: 0 } });
      isSetting = false;
    },
    underline: (findings) => view.dispatch(setDiagnostics(view.state, marksOf(findings, view.state.doc.length))),
    select: ({ start, end }) => {
      const { length } = view.state.doc;
      const selection = { anchor: Math.min(end, length), head: Math.min(start, length) };
      view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.head, { y: "center" }) });
      view.focus();
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

function marksOf(findings: readonly Finding[], length: number): EditorMark[] {
  return findings.flatMap(({ diagnostic: { code, severity, message, hint }, span }) =>
    span === undefined || span.start >= length
      ? []
      : [
          {
            from: span.start,
            to: Math.min(span.end, length),
            severity,
            source: code,
            message: hint === undefined ? message : `${message} ${hint}`,
          },
        ],
  );
}
