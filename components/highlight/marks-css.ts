import host from '../overlay/host.css?inline';
import marks from './marks.css?inline';

/** The style of marks on a page, for one constructed sheet. It comes with the script: marks are drawn before anything is asked for. */
export const MARKS_CSS = `${host}\n${marks}`;
