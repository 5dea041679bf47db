import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import { home, show } from '../show';

const div = document.createElement('div');
home().append(div);
const editor = await ClassicEditor.create(div, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] });
show(editor.ui.getEditableElement() as HTMLElement, () => {
  const page = document.createElement('div');
  page.innerHTML = editor.getData();
  return page.textContent ?? '';
});
