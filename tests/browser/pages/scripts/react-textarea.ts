import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { home, show } from '../show';

let model = '';

function Compose(): ReturnType<typeof createElement> {
  const [value, setValue] = useState('');
  model = value;
  return createElement('textarea', { value, onChange: (event: { target: { value: string } }) => setValue(event.target.value) });
}

flushSync(() => createRoot(home()).render(createElement(Compose)));
show(home().querySelector('textarea') as HTMLTextAreaElement, () => model);
