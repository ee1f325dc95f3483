import { createRoot } from 'react-dom/client';
import type { DeskOptions } from './desk-options';
import { PracticeDesk } from './practice-desk';
import './styles/theme.css';
import './styles/frame.css';
import './styles/sessions.css';
import './styles/chat.css';
import './styles/compose.css';

/**
 * Shows the practice desk as asked.
 * @param onRestart what "begin anew" does; without it only this session's talk is forgotten
 */
export function mountPractice(
  root: HTMLElement,
  options: DeskOptions,
  onRestart?: () => void,
): void {
  createRoot(root).render(<PracticeDesk options={options} onRestart={onRestart} />);
}
