import { show } from '../show';

const div = document.createElement('div');
div.contentEditable = 'true';
show(div, () => div.innerText);
