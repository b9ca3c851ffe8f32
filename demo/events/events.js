/** Older ones are let go. */
const ENTRIES_KEPT = 200;

const picker = document.querySelector('agent-picker');
const log = document.querySelector('#log');
const prevent = document.querySelector('#prevent');

const made = (tag, text, className = '') =>
  Object.assign(document.createElement(tag), { textContent: text, className });

/** A description with its names in code. */
function described(text) {
  const paragraph = document.createElement('p');
  paragraph.append(...text.split('`').map((piece, index) => (index % 2 === 0 ? piece : made('code', piece))));
  return paragraph;
}

function note(name, said) {
  const entry = document.createElement('li');
  const time = made('time', new Date().toLocaleTimeString());
  entry.append(time, ' ', made('strong', name), made('pre', said));
  log.append(entry);
  while (log.children.length > ENTRIES_KEPT) log.firstElementChild.remove();
  log.scrollTop = log.scrollHeight;
  document.querySelector('#silence').hidden = true;
}

function hear({ name, description }) {
  picker.addEventListener(name, (event) => {
    if (prevent.checked && event.cancelable) event.preventDefault();
    note(name, JSON.stringify(event.detail, null, 2) + (event.defaultPrevented ? '\nprevented' : ''));
  });
  return Object.assign(made('code', name), { title: description });
}

/** What stands in a field, as its parameter wants it: words as they are, everything else as JSON. */
function valueOf({ value, dataset }) {
  if (value === '') return undefined;
  return dataset.type === 'string' ? value : JSON.parse(value);
}

function field({ name, type }) {
  const label = made('label', `${name} `);
  const input = Object.assign(document.createElement('input'), { name, autocomplete: 'off' });
  input.dataset.type = type.text;
  input.placeholder = type.text === 'string' ? 'text' : '{"items": 2}';
  label.append(input);
  return label;
}

function form({ name, description, parameters = [] }) {
  const inner = document.createElement('form');
  inner.append(made('button', `${name}()`, 'button'), ...parameters.map(field), described(description));
  inner.addEventListener('submit', (event) => {
    event.preventDefault();
    try {
      picker[name](...[...inner.querySelectorAll('input')].map(valueOf));
    } catch (error) {
      note(`${name}() failed`, String(error));
    }
  });
  return inner;
}

const { modules } = await (await fetch('custom-elements.json')).json();
const [element] = modules.find(({ path }) => path === 'picker.js').declarations;
const methods = element.members.filter(({ kind }) => kind === 'method');
document.querySelector('#methods').append(...methods.map(form));
const heard = element.events.map(hear);
document
  .querySelector('#heard')
  .append(...heard.flatMap((name, index) => (index === 0 ? [name] : [', ', name])));
