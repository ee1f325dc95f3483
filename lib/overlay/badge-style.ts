// As they stand: the background is also read by a build step that cannot make anything of styles.
import badge from './styles/badge.css?raw';
import base from './styles/base.css?raw';

/** The badge's style sheet; handed to a page with its texts, so that the page's script need not carry it. */
export const BADGE_STYLE = base + badge;
