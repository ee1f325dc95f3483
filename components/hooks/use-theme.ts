import { useEffect } from 'react';
import { readTheme, themeSetting } from '@/lib/storage/setting-sections';

/** Shows the page in the operator's theme, from now on and at every change. */
export function useTheme(): void {
  useEffect(() => {
    const show = () =>
      void readTheme().then((theme) => {
        if (theme === 'system') delete document.documentElement.dataset.theme;
        else document.documentElement.dataset.theme = theme;
      });
    show();
    return themeSetting.watch(show);
  }, []);
}
