import type { ComponentProps, ReactNode } from 'react';
import './button.css';
import { Icon, type IconName } from './icon';

interface ButtonProps extends ComponentProps<'button'> {
  /** One `primary` at most per view. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'link';
  readonly icon?: IconName | undefined;
  /** Under way: stays focusable, ignores further clicks. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/**
 * A button with words. When it cannot be used it stays focusable, so that its reason
 * (`aria-describedby`) can be reached by keyboard.
 */
export function Button({
  variant = 'secondary',
  icon,
  busy = false,
  disabled = false,
  onClick,
  className = '',
  children,
  ...rest
}: ButtonProps) {
  const inert = busy || disabled;
  return (
    <button
      type="button"
      {...rest}
      className={`button button-${variant} ${className}`}
      aria-disabled={inert || undefined}
      aria-busy={busy || undefined}
      onClick={inert ? (event) => event.preventDefault() : onClick}
    >
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </button>
  );
}
