import { registerHistory, createEmptyHistoryState } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import { home, show } from '../show';

const div = document.createElement('div');
div.contentEditable = 'true';
home().append(div);
const editor = createEditor({ namespace: 'page', onError: error => { throw error; } });
editor.setRootElement(div);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.update(() => $getRoot().append($createParagraphNode()), { discrete: true });
show(div, () => editor.getEditorState().read(() => $getRoot().getTextContent()));
