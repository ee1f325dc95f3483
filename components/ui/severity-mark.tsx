import './severity-mark.css';

interface SeverityMarkProps {
  readonly severity: 1 | 2 | 3;
  readonly word: string;
  /** The word in a context that makes sense when read alone. */
  readonly label: string;
}

/** How strong a signal is: rising bars and a word. */
export function SeverityMark({ severity, word, label }: SeverityMarkProps) {
  return (
    <span className="severity-mark">
      <svg width="13" height="10" viewBox="0 0 13 10" aria-hidden="true">
        {[1, 2, 3].map((step) => (
          <rect
            key={step}
            className={step <= severity ? 'severity-on' : 'severity-off'}
            x={(step - 1) * 4.5 + 0.5}
            y={9 - step * 3 + 0.5}
            width="3"
            height={step * 3}
            rx="0.75"
          />
        ))}
      </svg>
      <span aria-hidden="true">{word}</span>
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
