// The panel before publishing: asks the site to check the post, shows what was found, and holds the post back only for
// errors, until they are gone or somebody says that it is all right.
(function (wp, postlint) {
  'use strict';

  const { createElement: el, useEffect, useRef, useState } = wp.element;
  const { useSelect, useDispatch } = wp.data;
  const { CheckboxControl, Notice, Spinner } = wp.components;
  const { PluginPrePublishPanel } = wp.editor;
  const lockName = 'postlint';
  const pause = 600;

  function Item({ item }) {
    return el('li', null,
      el('strong', null, `${item.label}: `), item.message,
      item.place && el('div', null, el('q', null, item.place)),
      el('div', null, item.advice, item.clauses && ` (${item.clauses})`));
  }

  function Findings({ status }) {
    if (status.state === 'checking') {
      return el(Spinner);
    }
    if (status.state === 'unreachable') {
      return el(Notice, { status: 'warning', isDismissible: false },
        'PostLinter antwoordt niet, dus dit bericht is niet nagelezen. Je kunt het gewoon plaatsen; lees het zelf nog eens na.');
    }
    const items = postlint.itemsOf(status.answer);
    return items.length === 0
      ? el('p', null, 'Niets gevonden wat een afspraak raakt.')
      : el('ul', null, items.map((item, at) => el(Item, { key: at, item })));
  }

  function Contents() {
    const text = useSelect((select) => {
      const editor = select('core/editor');
      return postlint.textOf(editor.getEditedPostAttribute('title'), editor.getEditedPostContent());
    }, []);
    const { lockPostSaving, unlockPostSaving } = useDispatch('core/editor');
    const [status, setStatus] = useState({ state: 'checking', answer: null, lock: false });
    const [isAllRight, setAllRight] = useState(false);
    const checker = useRef(null);
    if (checker.current === null) {
      checker.current = postlint.createChecker(
        (draft) => wp.apiFetch({ path: '/postlint/v1/check', method: 'POST', data: { text: draft } }), setStatus);
    }

    useEffect(() => {
      setAllRight(false);
      const timer = setTimeout(() => checker.current.run(text), pause);
      return () => clearTimeout(timer);
    }, [text]);
    const isLocked = status.lock && !isAllRight;
    useEffect(() => {
      (isLocked ? lockPostSaving : unlockPostSaving)(lockName);
    }, [isLocked]);
    useEffect(() => () => {
      checker.current.stop();
      unlockPostSaving(lockName);
    }, []);

    return el('div', { 'aria-live': 'polite' },
      el(Findings, { status }),
      status.lock && el(CheckboxControl, {
        label: 'Ik heb dit nagekeken en plaats het zo.',
        checked: isAllRight,
        onChange: setAllRight,
      }));
  }

  wp.plugins.registerPlugin('postlint', {
    render: () => el(PluginPrePublishPanel, { title: 'Nagelezen op de afspraken', initialOpen: true }, el(Contents)),
  });
})(window.wp, window.postlint);
