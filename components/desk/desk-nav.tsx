import { useState } from 'react';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useDesk } from './desk-context';
import './desk-nav.css';
import { GROUPS, PAGES, type PageId } from './pages';

/** All pages by group. On a narrow window the list opens from a button. */
export function DeskNav({ page }: { page: PageId }) {
  const { texts } = useDesk();
  const [open, setOpen] = useState(false);
  return (
    <header className="desk-side">
      <div className="desk-brand">
        <span className="desk-name">{texts.appName}</span>
        <Button
          variant="quiet"
          icon="menu"
          className="desk-menu"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {texts.menu}
        </Button>
      </div>
      <nav className={open ? 'desk-nav desk-nav-open' : 'desk-nav'} aria-label={texts.navigation}>
        {GROUPS.map((group) => (
          <div key={group} className="desk-group">
            <p className="desk-group-name" id={`nav-${group}`}>
              {texts.groups[group]}
            </p>
            <ul aria-labelledby={`nav-${group}`}>
              {PAGES.filter((each) => each.group === group).map(({ id, icon }) => (
                <li key={id}>
                  <a
                    className="desk-link"
                    href={`#/${id}`}
                    aria-current={id === page ? 'page' : undefined}
                    onClick={() => setOpen(false)}
                  >
                    <Icon name={icon} />
                    {texts.pages[id]}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
        <p className="desk-privacy">
          <Icon name="shield" />
          {texts.privacy}
        </p>
      </nav>
    </header>
  );
}
