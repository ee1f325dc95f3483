import { useState } from 'react';
import { teachTexts } from '@/lib/i18n/teach';
import type { AskedQuestion, GivenAnswer } from '@/lib/messaging/teach-schemas';
import { Button } from '../../ui/button';
import { ChoiceChips } from '../../ui/choice-chips';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';

interface QuestionPartProps {
  readonly question: AskedQuestion;
  readonly busy: boolean;
  /** Outlines one of several options in the page. */
  readonly onPoint: (option: number) => void;
  readonly onAnswer: (answer: GivenAnswer) => void;
}

/** One question in the operator's words; what it is about is outlined in the page. */
export function QuestionPart(props: QuestionPartProps) {
  const words = teachTexts(usePanel().language).questions;
  const { question, busy, onAnswer } = props;
  if (question.ask === 'which-list-is-people')
    return <ListQuestion {...props} question={question} />;
  const { ask, option } = question;
  const choices: readonly (readonly [string, GivenAnswer])[] =
    ask === 'is-this-the-customer'
      ? [
          [words.yes, { ask, option, yes: true }],
          [words.no, { ask, option, yes: false }],
        ]
      : [
          [words.theirs, { ask, option, said: 'customer' }],
          [words.ours, { ask, option, said: 'us' }],
          [words.unclear, { ask, option, said: null }],
        ];
  const text =
    question.ask === 'is-this-the-customer'
      ? words.customer(short(question.name))
      : words.said(short(question.text));
  return (
    <div className="site-part" role="status">
      <p>{typeset(text)}</p>
      <p className="soft-note">{words.outlined}</p>
      <div className="site-buttons">
        {choices.map(([label, answer]) => (
          <Button key={label} busy={busy} onClick={() => onAnswer(answer)}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}

type ListQuestionProps = QuestionPartProps & {
  readonly question: Extract<AskedQuestion, { ask: 'which-list-is-people' }>;
};

function ListQuestion({ question, busy, onPoint, onAnswer }: ListQuestionProps) {
  const words = teachTexts(usePanel().language).questions;
  const [chosen, setChosen] = useState('0');
  const choices = [
    ...question.options.map((_, i) => ({ value: String(i), label: words.block(i + 1) })),
    { value: 'none', label: words.none },
  ];
  const choose = (value: string) => {
    setChosen(value);
    if (value !== 'none') onPoint(Number(value));
  };
  return (
    <div className="site-part">
      <ChoiceChips legend={words.list} choices={choices} value={chosen} onChange={choose} />
      <p className="soft-note">{words.outlined}</p>
      <div className="site-buttons">
        <Button
          busy={busy}
          onClick={() =>
            onAnswer({ ask: question.ask, option: question.options[Number(chosen)] ?? null })
          }
        >
          {words.next}
        </Button>
      </div>
    </div>
  );
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
