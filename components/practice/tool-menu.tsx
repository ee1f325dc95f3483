import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly name: string;
  readonly icon: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A tool button with what it opens above it; Escape and a click elsewhere close it. */
export function ToolMenu({ name, icon, isOpen, onToggle, onClose, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const onPointer = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) onClose();
    };
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
    addEventListener('pointerdown', onPointer);
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('pointerdown', onPointer);
      removeEventListener('keydown', onKey);
    };
  }, [isOpen, onClose]);
  return (
    <div className="tool" ref={box}>
      <button
        type="button"
        className="tool-button"
        aria-label={name}
        title={name}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        {icon}
      </button>
      {isOpen && <div className="tool-menu">{children}</div>}
    </div>
  );
}
