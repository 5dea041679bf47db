import { loadSettings } from '../background/settings-store';
import { textsIn } from '../shared/texts';
import { makerPage } from '../school/maker';
import { ask } from './ask';

/** The page for administrators: makes a link, a QR code or a file out of what a school says. */
async function draw(): Promise<void> {
  const { language } = (await loadSettings()).settings;
  const texts = textsIn(language);
  document.documentElement.lang = language;
  document.title = texts('maker');
  document.body.replaceChildren(makerPage({ texts, address: '', read: text => ask({ type: 'read-configuration', text }) }));
}

void draw();
