import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

export const SearchIcon = () => (
  <Icon>
    <circle cx="9" cy="9" r="5" />
    <path d="m13 13 3.5 3.5" />
  </Icon>
);

export const SmileIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="7.2" />
    <path d="M7 12q3 2.6 6 0M7.5 8v.400M12.5 8v.4" />
  </Icon>
);

export const PhraseIcon = () => (
  <Icon>
    <path d="M3.5 4.500h13v9h-6l-3.5 3v-3h-3.500zM7 8h6M7 10.500h3.5" />
  </Icon>
);

export const BagIcon = () => (
  <Icon>
    <path d="M4.5 7h11l.8 9.500H3.700zM7.3 7V6a2.7 2.7 0 0 1 5.4 0v1" />
  </Icon>
);

export const VoiceIcon = () => (
  <Icon>
    <path d="M6 8.500q1.2 1.5 0 3M9 6.500q2.8 3.5 0 7M12 4.500q4.4 5.5 0 11" />
  </Icon>
);

export const WarnIcon = () => (
  <svg aria-hidden="true" width="18" height="18" viewBox="0 0 18 18">
    <circle cx="9" cy="9" r="8" fill="var(--danger)" />
    <path d="M9 4.500v5.500M9 12.800v.4" stroke="#fff" strokeWidth="1.8" strokeLinecap="round" />
  </svg>
);
