import { show } from '../show';

const area = document.createElement('textarea');
show(area, () => area.value);
