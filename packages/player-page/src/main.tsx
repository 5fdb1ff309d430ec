import { render } from 'preact';
import { resumeSession } from './session/session.ts';
import { App } from './ui/app.tsx';
import './styles/base.css';
import './styles/parts.css';
import './styles/slot.css';
import './styles/layout.css';

const page = document.getElementById('page');
if (page === null) throw new Error('index.html has no #page');
await resumeSession();
render(<App />, page);
