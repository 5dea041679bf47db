import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { home, show } from '../show';

let model = '';

function Compose(): ReturnType<typeof createElement> {
  const [editorState, onChange] = useState(() => EditorState.createEmpty());
  model = editorState.getCurrentContent().getPlainText();
  return createElement(Editor, { editorState, onChange });
}

flushSync(() => createRoot(home()).render(createElement(Compose)));
show(home().querySelector('[contenteditable]') as HTMLElement, () => model);
