import { createRoot } from 'react-dom/client';
import { Help } from './help.tsx';

const root = document.querySelector('#root');
if (root !== null) createRoot(root).render(<Help site="demo" />);
