import { createElement, useMemo } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Node, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { home, show } from '../show';

let model: () => string = () => '';
const initialValue = [{ type: 'paragraph', children: [{ text: '' }] } as Descendant];

function Compose(): ReturnType<typeof createElement> {
  const editor = useMemo(() => withHistory(withReact(createEditor())), []);
  model = () => editor.children.map(node => Node.string(node)).join('\n');
  return createElement(Slate, { editor, initialValue, children: createElement(Editable, { placeholder: 'Wat is er gebeurd?' }) });
}

flushSync(() => createRoot(home()).render(createElement(Compose)));
show(home().querySelector('[contenteditable]') as HTMLElement, () => model());
