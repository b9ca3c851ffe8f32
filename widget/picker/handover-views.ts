/** What few visitors need: more time, another window, another device. */
import './arriving.ts';
import './elsewhere.ts';
import './postponed.ts';
import './receipt.ts';
