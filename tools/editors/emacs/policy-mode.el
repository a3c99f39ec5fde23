;;; policy-mode.el --- Major mode for the policies of Attain  -*- lexical-binding: t -*-

;; Version: 0.1.0
;; Package-Requires: ((emacs "27.1"))
;; SPDX-License-Identifier: Apache-2.0

;;; Commentary:

;; Highlighting and indentation of .policy files, and the language server with eglot or lsp-mode,
;; whichever is there.

;;; Code:

(defvar policy-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?# "<" table)
    (modify-syntax-entry ?\n ">" table)
    (modify-syntax-entry ?- "_" table)
    (modify-syntax-entry ?< "(>" table)
    (modify-syntax-entry ?> ")<" table)
    table))

(defconst policy-mode--name "[A-Za-z][0-9A-Za-z]*\\(?:-[0-9A-Za-z]+\\)*")

;; The words of the language that are reserved, as grammar/keywords.def has them.
(defconst policy-mode--reserved
  '("all" "also" "and" "another" "any" "at" "attains" "average" "cannot" "check" "complete"
    "completes" "count" "each" "either" "every" "expect" "has" "have" "hold" "holds" "if" "in"
    "individual" "individuals" "is" "largest" "less" "level" "met" "metric" "more" "must" "not"
    "note" "obtain" "obtains" "of" "one" "only" "option" "or" "otherwise" "partner" "pass" "passes"
    "people" "person" "score" "smallest" "sum" "the" "them" "unknown" "where"))

(defvar policy-mode-font-lock-keywords
  `((,(concat "^\\s-*\\(exam\\|assessment\\|certification\\)\\s-+\\([0-9A-Za-z][-0-9A-Za-z]*\\)")
     (1 font-lock-keyword-face) (2 font-lock-constant-face))
    (,(concat "^\\s-*\\(competency\\|designation\\|specialization\\|kind\\|records\\|option\\|level\\|metric\\)\\s-+\\("
              policy-mode--name "\\)")
     (1 font-lock-keyword-face) (2 font-lock-type-face))
    (,(concat "^\\s-*\\(set\\|fact\\|measure\\)\\s-+\\(" policy-mode--name "\\)")
     (1 font-lock-keyword-face) (2 font-lock-variable-name-face))
    ("^\\s-*\\(example\\|partner\\)\\s-+\"" (1 font-lock-keyword-face))
    ("\\_<[0-9]\\{4\\}-[0-9]\\{2\\}\\(?:-[0-9]\\{2\\}\\)?\\_>" . font-lock-constant-face)
    ("\\_<\\(?:yes\\|no\\)\\_>" . font-lock-constant-face)
    (,(regexp-opt policy-mode--reserved 'symbols) . font-lock-keyword-face)
    ("\\_<\\(?:available\\|effective\\)\\s-+from\\_>" . font-lock-keyword-face)
    ("\\_<\\(?:at\\s-+\\(least\\|most\\)\\|\\(?:more\\|less\\)\\s-+\\(than\\)\\)\\_>"
     (1 font-lock-keyword-face nil t) (2 font-lock-keyword-face nil t))))

(defun policy-mode--continues-p ()
  "Whether the line goes on with a statement that an earlier one begins."
  (save-excursion
    (beginning-of-line)
    (forward-comment (- (point)))
    (not (or (bobp) (memq (char-before) '(?\; ?{ ?} ?<))))))

(defun policy-mode--indentation ()
  "Where the line should begin: four columns for each bracket that is open.
What goes on, and a list, may stand as deep as the author likes."
  (save-excursion
    (back-to-indentation)
    (let* ((open (nth 1 (syntax-ppss)))
           (listed (and open (eq (char-after open) ?<)))
           (closes (looking-at "[])}>]"))
           (column (* 4 (max 0 (- (car (syntax-ppss)) (if closes 1 0))))))
      (cond (listed (max (current-column) column))
            ((and (policy-mode--continues-p) (not closes) (not (looking-at "#")))
             (max (current-column) (+ column 4)))
            (t column)))))

(defun policy-mode-indent-line ()
  "Indent the line by the brackets that are open where it begins."
  (interactive)
  (let ((column (policy-mode--indentation)))
    (if (<= (current-column) (current-indentation))
        (indent-line-to column)
      (save-excursion (indent-line-to column)))))

;;;###autoload
(define-derived-mode policy-mode prog-mode "Policy"
  "Major mode for the policies of Attain."
  (setq-local comment-start "# ")
  (setq-local comment-start-skip "#+\\s-*")
  (setq-local indent-tabs-mode nil)
  (setq-local indent-line-function #'policy-mode-indent-line)
  (setq-local electric-indent-chars (append "}\n" electric-indent-chars))
  (setq-local font-lock-defaults '(policy-mode-font-lock-keywords)))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.policy\\'" . policy-mode))

(defvar eglot-server-programs)
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs '(policy-mode . ("attain" "language-server"))))

(declare-function lsp-register-client "lsp-mode")
(declare-function make-lsp-client "lsp-mode")
(declare-function lsp-stdio-connection "lsp-mode")
(defvar lsp-language-id-configuration)
(with-eval-after-load 'lsp-mode
  (add-to-list 'lsp-language-id-configuration '(policy-mode . "policy"))
  (lsp-register-client
   (make-lsp-client :new-connection (lsp-stdio-connection '("attain" "language-server"))
                    :activation-fn (lambda (_file mode) (eq mode 'policy-mode))
                    :server-id 'attain)))

(provide 'policy-mode)
;;; policy-mode.el ends here
