import { createRoot } from 'react-dom/client';
import type { DeskOptions } from './desk-options';
import { PracticeDesk } from './practice-desk';
import './styles/theme.css';
import './styles/frame.css';
import './styles/sessions.css';
import './styles/chat.css';
import './styles/compose.css';

/** Shows the practice desk as asked. */
export function mountPractice(root: HTMLElement, options: DeskOptions): void {
  createRoot(root).render(<PracticeDesk options={options} />);
}
