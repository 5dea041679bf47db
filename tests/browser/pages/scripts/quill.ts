import Quill from 'quill';
import { home, show } from '../show';

const div = document.createElement('div');
home().append(div);
const quill = new Quill(div, { modules: { history: { delay: 300 } } });
show(quill.root, () => quill.getText().trimEnd());
