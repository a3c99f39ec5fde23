autocmd BufRead,BufNewFile *.policy setfiletype policy
