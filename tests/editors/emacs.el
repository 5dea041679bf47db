;;; emacs.el --- Drives eglot against postlint lsp  -*- lexical-binding: t; -*-

;;; Commentary:
;; Opens draft.txt, compares a diagnostic with the text, and applies its fix.

;;; Code:
(require 'eglot)

(defun postlint-test-wait (what condition)
  "Wait until CONDITION gives something, which is returned; fail with WHAT."
  (let ((end (+ (float-time) 60)) (value nil))
    (while (and (not (setq value (funcall condition))) (< (float-time) end))
      (accept-process-output nil 0.05)
      (flymake-start))
    (or value (error "%s" what))))

(defun postlint-test-found ()
  "The text that a diagnostic about a phone number marks."
  (seq-find (lambda (text) (string-match-p "06-" text))
            (mapcar (lambda (d) (buffer-substring-no-properties (flymake-diagnostic-beg d) (flymake-diagnostic-end d)))
                    (flymake-diagnostics))))

(setq eglot-sync-connect 60 eglot-connect-timeout 60 eglot-confirm-server-initiated-edits nil)
(find-file "draft.txt")
(text-mode)
(eglot '(text-mode) (cons 'transient default-directory) 'eglot-lsp-server (list (getenv "POSTLINT") "lsp") "plaintext")
(let ((marked (postlint-test-wait "no diagnostic comes" #'postlint-test-found)))
  (unless (equal marked "06-12345678") (error "The diagnostic marks: %s" marked)))
(goto-char (point-min))
(search-forward "06-")
(let* ((actions (eglot-code-actions (match-beginning 0) (+ 8 (match-end 0)) "quickfix" nil))
       (fix (seq-find (lambda (a) (equal "PL1004" (plist-get (elt (plist-get a :diagnostics) 0) :code))) actions)))
  (unless fix (error "No fix comes"))
  (eglot--apply-workspace-edit (plist-get fix :edit)))
(goto-char (point-min))
(forward-line 1)
(let ((line (buffer-substring-no-properties (line-beginning-position) (line-end-position))))
  (unless (equal line "Hoera 🎉😀 bel Jan de Boer op [gegevens weggelaten]!") (error "After the fix: %s" line)))
(eglot--signal-textDocument/didChange)
(postlint-test-wait "the finding stays after the fix" (lambda () (not (postlint-test-found))))
(eglot-shutdown (eglot-current-server))
(set-buffer-modified-p nil)
(kill-emacs 0)
;;; emacs.el ends here
