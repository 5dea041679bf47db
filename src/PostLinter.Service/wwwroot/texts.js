// Everything that the page says, in both languages.

const dutch = {
  skip: 'Naar het bericht',
  tagline: 'Leest je bericht na voordat het online staat. Alles blijft op deze computer.',
  language: 'Taal', theme: 'Kleuren', themeAuto: 'Als het systeem', themeLight: 'Licht', themeDark: 'Donker',
  lockedTitle: 'Deze pagina is nog op slot',
  lockedWhy: 'Alleen wie deze computer gebruikt, komt erin. De link waarmee je kwam, is al gebruikt, te oud of niet volledig.',
  lockedHow: 'Open de pagina opnieuw met deze opdracht:',
  draftTitle: 'Jouw bericht',
  placeholder: 'Plak of typ hier wat je wilt plaatsen.',
  draftHelp: 'Wat opvalt, wordt gemarkeerd terwijl je typt. Er wordt niets bewaard of verzonden.',
  copy: 'Kopieer de tekst', print: 'Print', save: 'Bewaar het rapport', clear: 'Begin opnieuw',
  copied: 'Gekopieerd. Je kunt het nu plakken waar je het wilt plaatsen.',
  copyFailed: 'Kopiëren mag niet in deze browser; de tekst is geselecteerd, kopieer hem met Ctrl+C.',
  saved: 'Het rapport staat bij je downloads. Er staat je hele bericht in.',
  cleared: 'Leeg. Plak of typ een nieuw bericht.',
  applied: 'Aangepast. Ongedaan maken gaat met Ctrl+Z.',
  settings: 'Wie plaatst wat, waar?',
  protocol: 'Protocol', rol: 'Jouw rol', account: 'Account', kanaal: 'Kanaal', soort: 'Soort bericht',
  auto: 'Kies vanzelf', unknown: 'Zeg ik niet',
  foundTitle: 'Uitkomst',
  waiting: 'Hier komt wat er opvalt.', busy: 'Even lezen…',
  clean: 'Niets gevonden wat een afspraak raakt. Lees het zelf nog één keer rustig na.',
  checkedBy: (names) => `Nagelezen met het protocol van ${names.join(' en ')}.`,
  error: 'Fout', warning: 'Let op', info: 'Tip', question: 'Vraag', reminder: 'Herinnering',
  errors: ['1 fout', 'fouten'], warnings: ['1 keer let op', 'keer let op'], infos: ['1 tip', 'tips'],
  questions: ['1 vraag', 'vragen'], reminders: ['1 herinnering', 'herinneringen'],
  why: 'Waarom', doThis: 'Doe dit', about: 'Het gaat om',
  whole: 'het hele bericht', show: 'Toon in het bericht', more: 'Meer uitleg', loading: 'Even zoeken…',
  getting: 'PostLinter wordt klaargezet. Je kunt alvast typen.',
  offlineReady: 'Deze pagina werkt nu ook zonder internet.',
  offlineNot: 'Deze pagina werkt alleen met internet: de browser heeft geen ruimte om haar te bewaren, of mag dat niet.',
  violationsTitle: 'Wat opvalt', questionsTitle: 'Dit weet alleen jij', remindersTitle: 'Om aan te denken',
  yes: 'ja', no: 'nee', dontKnow: 'weet ik niet', noHelp: 'Pas het bericht eerst aan, of leg het voor aan een leidinggevende.',
  notChecked: 'Je bericht is niet nagelezen.', again: 'Probeer het opnieuw',
  notCheckedAnew: 'Je laatste wijziging is niet nagelezen; wat hieronder staat, hoort bij je tekst van daarvoor.',
  down: 'De dienst is even niet te bereiken. Je tekst staat er nog; start hem met: postlint serve',
  privacy: 'Wat je hier typt, gaat niet verder dan deze computer: er wordt niets bewaard en niets verzonden. PostLinter adviseert; wat je plaatst, bepaal je zelf.',
  remember: 'Onthoud deze browser (alleen op een computer van jezelf)',
  pair: 'Koppel een browserextensie',
  pairingTitle: 'Een browserextensie koppelen',
  pairingHow: 'Maak een code, open de instellingen van de extensie en vul hem daar in. De code werkt vijf minuten, voor één extensie.',
  pairingStart: 'Maak een code', address: 'Adres van de dienst', pairedTitle: 'Gekoppeld', nothingPaired: 'Er is nog niets gekoppeld.', unpair: 'Ontkoppel', close: 'Sluit',
};

const english = {
  skip: 'To the draft',
  tagline: 'Reads your post before it goes online. Everything stays on this computer.',
  language: 'Language', theme: 'Colours', themeAuto: 'As the system', themeLight: 'Light', themeDark: 'Dark',
  lockedTitle: 'This page is locked',
  lockedWhy: 'Only the user of this computer can open it. The link that brought you here was used before, is too old or is incomplete.',
  lockedHow: 'Open the page again with this command:',
  draftTitle: 'Your draft',
  placeholder: 'Paste or type here what you want to post (in Dutch).',
  draftHelp: 'What stands out is marked while you type. Nothing is kept or sent.',
  copy: 'Copy the text', print: 'Print', save: 'Save the report', clear: 'Start again',
  copied: 'Copied. You can paste it where you want to post it.',
  copyFailed: 'This browser does not allow copying; the text is selected, copy it with Ctrl+C.',
  saved: 'The report is with your downloads. It holds your whole draft.',
  cleared: 'Empty. Paste or type a new draft.',
  applied: 'Changed. Undo with Ctrl+Z.',
  settings: 'Who posts what, where?',
  protocol: 'Protocol', rol: 'Your role', account: 'Account', kanaal: 'Channel', soort: 'Kind of post',
  auto: 'Choose for me', unknown: 'Not said',
  foundTitle: 'Result',
  waiting: 'What stands out will be listed here.', busy: 'Reading…',
  clean: 'Nothing found that touches a clause. Do read it once more yourself.',
  checkedBy: (names) => `Checked against the protocol of ${names.join(' and ')}.`,
  error: 'Error', warning: 'Warning', info: 'Hint', question: 'Question', reminder: 'Reminder',
  errors: ['1 error', 'errors'], warnings: ['1 warning', 'warnings'], infos: ['1 hint', 'hints'],
  questions: ['1 question', 'questions'], reminders: ['1 reminder', 'reminders'],
  why: 'Why', doThis: 'Do this', about: 'About',
  whole: 'the whole draft', show: 'Show in the draft', more: 'More about this', loading: 'Looking it up…',
  getting: 'PostLinter is being made ready. You can start typing.',
  offlineReady: 'This page now works without the internet too.',
  offlineNot: 'This page needs the internet: the browser has no room to keep it, or may not.',
  violationsTitle: 'What stands out', questionsTitle: 'Only you can answer this', remindersTitle: 'To keep in mind',
  yes: 'yes', no: 'no', dontKnow: 'I do not know', noHelp: 'Change the draft first, or show it to a manager.',
  notChecked: 'Your draft was not checked.', again: 'Try again',
  notCheckedAnew: 'Your last change was not checked; what stands below belongs to the text before it.',
  down: 'The service cannot be reached. Your text is still here; start it with: postlint serve',
  privacy: 'What you type here goes no further than this computer: nothing is kept and nothing is sent. PostLinter advises; what you post is yours to decide.',
  remember: 'Remember this browser (only on a computer of your own)',
  pair: 'Pair a browser extension',
  pairingTitle: 'Pair a browser extension',
  pairingHow: 'Make a code, open the settings of the extension and enter it there. The code is good for five minutes and one extension.',
  pairingStart: 'Make a code', address: 'Address of the service', pairedTitle: 'Paired', nothingPaired: 'Nothing is paired yet.', unpair: 'Unpair', close: 'Close',
};

// The words of the metadata are Dutch; English readers get these beside them.
const englishWords = {
  leerling: 'pupil', ouder: 'parent', docent: 'teacher', medewerker: 'employee', staf: 'office staff', leidinggevende: 'manager',
  schoolleider: 'head of school', bestuurder: 'board member', stagiair: 'trainee', vrijwilliger: 'volunteer', extern: 'external',
  persoonlijk: 'personal', school: 'of the school', leerlingsysteem: 'pupil system', nieuwsbrief: 'newsletter', anders: 'other', email: 'e-mail',
  bericht: 'post', reactie: 'reply', herplaatsing: 'repost', privebericht: 'private message', pagina: 'page',
};
const dutchWords = {
  x: 'X', whatsapp: 'WhatsApp', linkedin: 'LinkedIn', youtube: 'YouTube', tiktok: 'TikTok', sms: 'sms', email: 'e-mail', privebericht: 'privébericht',
  school: 'van de school', staf: 'stafmedewerker', stagiair: 'stagiair', extern: 'externe',
};

let current = dutch;

export const setLanguage = (lang) => { current = lang === 'en' ? english : dutch; };
export const isEnglish = () => current === english;
export const say = (key) => current[key] ?? key;

/** "3 fouten", or null for none. */
export const count = (key, number) => number === 0 ? null : number === 1 ? current[key][0] : `${number} ${current[key][1]}`;

/** A word of the metadata as people say it. */
export function word(value) {
  const text = (isEnglish() ? englishWords[value] ?? dutchWords[value] : dutchWords[value]) ?? value;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Fills every element that names a text. */
export function fillPage(root) {
  root.querySelectorAll('[data-text]').forEach((element) => { element.textContent = say(element.dataset.text); });
  root.querySelectorAll('[data-placeholder]').forEach((element) => { element.placeholder = say(element.dataset.placeholder); });
}
