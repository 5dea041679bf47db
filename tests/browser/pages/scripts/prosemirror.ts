import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { home, show } from '../show';

const state = EditorState.create({ schema, plugins: [history({ newGroupDelay: 300 }), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)] });
const view = new EditorView(home(), { state });
show(view.dom, () => view.state.doc.textContent);
