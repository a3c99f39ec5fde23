;;; emacs.el --- policy-mode on real policies  -*- lexical-binding: t -*-
;; Run by tools/editors/test_clients from the top of the sources, which gives formatted policies in
;; $FORMATTED.

(require 'ert)

(load (expand-file-name "tools/editors/emacs/policy-mode.el"))

(defun policy-face-at (text)
  "The face of the first character of TEXT in the buffer."
  (goto-char (point-min))
  (search-forward text)
  (get-text-property (match-beginning 0) 'face))

(ert-deftest policies-open-in-policy-mode ()
  (with-current-buffer (find-file-noselect "policies/2017/devops.policy")
    (should (eq major-mode 'policy-mode))
    (should (equal comment-start "# "))))

(ert-deftest words-have-their-faces ()
  (with-temp-buffer
    (insert "# a comment\nexam AZ-104 \"Administrator\";\nset all-exams = <AZ-104>;\n"
            "competency cloud effective from 2017-07-18 {\n    1 person must pass any of all-exams;\n}\n")
    (policy-mode)
    (font-lock-ensure)
    (should (eq (policy-face-at "a comment") 'font-lock-comment-face))
    (should (eq (policy-face-at "exam") 'font-lock-keyword-face))
    (should (eq (policy-face-at "AZ-104") 'font-lock-constant-face))
    (should (eq (policy-face-at "\"Admin") 'font-lock-string-face))
    (should (eq (policy-face-at "all-exams") 'font-lock-variable-name-face))
    (should (eq (policy-face-at "cloud") 'font-lock-type-face))
    (should (eq (policy-face-at "effective") 'font-lock-keyword-face))
    (should (eq (policy-face-at "2017-07-18") 'font-lock-constant-face))
    (should (eq (policy-face-at "must pass") 'font-lock-keyword-face))
    (should-not (policy-face-at "all-exams;"))))

(ert-deftest reserved-words-are-those-of-the-language ()
  (with-temp-buffer
    (insert-file-contents "grammar/keywords.def")
    (let (words)
      (while (re-search-forward "^RESERVED(\\(.*\\))" nil t)
        (push (match-string 1) words))
      (should (equal (reverse words) policy-mode--reserved)))))

(ert-deftest indentation-is-that-of-attain-format ()
  (let ((files (directory-files-recursively (getenv "FORMATTED") "\\.policy\\'")))
    (should (> (length files) 10))
    (dolist (file files)
      (with-temp-buffer
        (insert-file-contents file)
        (policy-mode)
        (let ((before (buffer-string)))
          (let ((inhibit-message t)) (indent-region (point-min) (point-max)))
          (should-not (unless (equal (buffer-string) before) file)))))))

(ert-deftest a-line-without-indentation-is-indented ()
  (with-temp-buffer
    (insert "competency c {\nlevel l {\n1 person passes A;\n}\n}\nset s = <\nA,\nB\n>;\nmeasure m =\nsum of r.a;\n")
    (policy-mode)
    (let ((inhibit-message t)) (indent-region (point-min) (point-max)))
    (should (equal (buffer-string)
                   (concat "competency c {\n    level l {\n        1 person passes A;\n    }\n}\n"
                           "set s = <\n    A,\n    B\n>;\nmeasure m =\n    sum of r.a;\n")))))

(ert-deftest eglot-knows-the-server ()
  (skip-unless (require 'eglot nil t))
  (should (equal (cdr (assq 'policy-mode eglot-server-programs)) '("attain" "language-server"))))
