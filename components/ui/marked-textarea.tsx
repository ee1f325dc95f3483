import { Fragment, type Ref } from 'react';
import './marked-textarea.css';

/** A stretch of the text to underline. */
export interface TextMark {
  readonly severity: 'block' | 'hint';
  /** UTF-16 units, end exclusive. */
  readonly range: readonly [start: number, end: number] | null;
}

interface MarkedTextareaProps {
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string | undefined;
  readonly marks: readonly TextMark[];
  readonly onChange: (value: string) => void;
  /** Control or Command with Enter. */
  readonly onSubmit?: () => void;
}

/**
 * A text box that grows with its text and underlines parts of it. A copy of the text lies beneath,
 * in the same type: it gives the height and carries the underlines.
 */
export function MarkedTextarea(props: MarkedTextareaProps) {
  const { ref, label, value, placeholder, marks, onChange, onSubmit } = props;
  return (
    <div className="marked-textarea">
      <div className="marked-textarea-copy" aria-hidden="true">
        {cutByMarks(value, marks).map(({ start, text, severity }) => (
          <Fragment key={start}>
            {severity ? <mark className={`mark-${severity}`}>{text}</mark> : text}
          </Fragment>
        ))}
        {'\n'}
      </div>
      <textarea
        autoComplete="off"
        ref={ref}
        aria-label={label}
        value={value}
        placeholder={placeholder}
        rows={3}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          if (event.nativeEvent.isComposing) return;
          event.preventDefault();
          onSubmit?.();
        }}
      />
    </div>
  );
}

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly severity: TextMark['severity'] | null;
}

/** Cuts a text into marked and unmarked pieces; where marks overlap the graver one shows. */
export function cutByMarks(text: string, marks: readonly TextMark[]): Piece[] {
  const edges = new Set([0, text.length]);
  for (const { range } of marks) {
    for (const edge of range ?? []) edges.add(Math.min(Math.max(edge, 0), text.length));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const over = marks.filter(({ range }) => range && range[0] <= start && start < range[1]);
    const graver = over.find(({ severity }) => severity === 'block') ?? over[0];
    return { start, text: text.slice(start, sorted[i + 1]), severity: graver?.severity ?? null };
  });
}
