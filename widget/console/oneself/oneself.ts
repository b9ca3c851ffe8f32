import { loadOneselfWords } from '../../words/oneself.ts';
import './hours-form.ts';
import './me.ts';
import './own-password.ts';
import './own-reviews.ts';
import './profile-form.ts';
import './quick-reply-form.ts';

/** When the words of the page's language are there for the views of what agents see of themselves. */
export const oneselfWorded: Promise<void> = loadOneselfWords();
