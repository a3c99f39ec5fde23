vim.bo.commentstring = '# %s'
vim.bo.expandtab = true
vim.bo.shiftwidth = 4
vim.bo.softtabstop = 4
vim.opt_local.iskeyword:append('-')

require('attain').highlight(0)
require('attain').attach(0)
