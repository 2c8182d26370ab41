import { type EditorState, type Extension, type Range, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { pairsOf, type Tag, tagsIn } from '#lib/editor/tags.ts';

/** A tag shown as what it is: a price, a source, the bar above a block. A press opens its form. */
class TagWidget extends WidgetType {
  readonly tag: Tag;
  readonly label: string;
  readonly open: (from: number) => void;

  constructor(tag: Tag, label: string, open: (from: number) => void) {
    super();
    this.tag = tag;
    this.label = label;
    this.open = open;
  }

  override eq(other: TagWidget): boolean {
    return (
      this.label === other.label && this.tag.kind === other.tag.kind && this.tag.alone === other.tag.alone
    );
  }

  override toDOM(view: EditorView): HTMLElement {
    const { tag, label } = this;
    if (tag.kind === 'close') {
      const end = document.createElement('span');
      end.className = tag.alone ? 'edit-end' : 'edit-end edit-end--inline';
      end.textContent = label;
      return end;
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.className = tag.alone ? 'edit-bar' : 'edit-chip';
    button.textContent = label;
    // The text is one stop for Tab; from within it, Alt+Enter opens the form.
    button.tabIndex = -1;
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => this.open(view.posAtDOM(button)));
    return button;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

const BOLD = /\*\*[^*\n]+\*\*/g;
const LINK = /\[[^\]\n]+\]\([^)\n]+\)/g;

function wordMarks(text: string): Range<Decoration>[] {
  const mark = (pattern: RegExp, name: string) =>
    [...text.matchAll(pattern)].map(({ 0: whole, index }) =>
      Decoration.mark({ class: name }).range(index, index + whole.length),
    );
  return [...mark(BOLD, 'edit-bold'), ...mark(LINK, 'edit-link')];
}

/** Lines of a block stand in by one step for each block around them; headings are set as headings. */
function lineMarks(state: EditorState, tags: readonly Tag[]): Range<Decoration>[] {
  const pairs = [...pairsOf(tags)].filter(([open]) => open.alone);
  return Array.from({ length: state.doc.lines }, (_, index) => state.doc.line(index + 1)).flatMap((line) => {
    const depth = pairs.filter(([open, close]) => open.from <= line.to && close.to >= line.from).length;
    const heading = /^(#{2,4}) /.exec(line.text)?.[1]?.length;
    const names = [depth > 0 && `edit-in edit-in--${Math.min(depth, 3)}`, heading && `edit-h${heading}`];
    const name = names.filter(Boolean).join(' ');
    return name ? [Decoration.line({ class: name }).range(line.from)] : [];
  });
}

/** Shows tags as chips and bars which the cursor passes in one step. The text itself is never touched. */
export function bodyMarks(labelOf: (tag: Tag) => string, open: (from: number) => void): Extension {
  const read = (state: EditorState): { all: DecorationSet; tags: DecorationSet } => {
    const text = state.doc.toString();
    const found = tagsIn(text);
    const widgets = found.map((tag) =>
      Decoration.replace({ widget: new TagWidget(tag, labelOf(tag), open) }).range(tag.from, tag.to),
    );
    const marks = [...lineMarks(state, found), ...wordMarks(text)];
    return { all: Decoration.set([...marks, ...widgets], true), tags: Decoration.set(widgets, true) };
  };
  const field = StateField.define({
    create: read,
    update: (value, transaction) => (transaction.docChanged ? read(transaction.state) : value),
    provide: (self) => [
      EditorView.decorations.from(self, ({ all }) => all),
      EditorView.atomicRanges.of((view) => view.state.field(self).tags),
    ],
  });
  return field;
}
