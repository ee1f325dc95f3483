import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { DeskApp } from '@/components/desk/live/desk-app';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <DeskApp />
    </StrictMode>,
  );
}
