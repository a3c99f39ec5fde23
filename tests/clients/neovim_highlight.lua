-- Neovim, with what tools/editors/install_neovim has put into $ATTAIN_RUNTIME: a real policy is
-- recognised and highlighted. Run by tools/editors/test_clients from the top of the sources.
local function equal(actual, expected, what)
  if vim.deep_equal(actual, expected) then return end
  error(('%s: %s instead of %s'):format(what, vim.inspect(actual), vim.inspect(expected)), 2)
end

vim.opt.runtimepath:prepend(vim.env.ATTAIN_RUNTIME)
vim.cmd('filetype plugin on')
vim.cmd('edit policies/2017/devops.policy')

equal(vim.bo.filetype, 'policy', 'file type')
equal(vim.bo.commentstring, '# %s', 'comments')

local buffer = vim.api.nvim_get_current_buf()
local active = vim.treesitter.highlighter.active[buffer]
equal(active ~= nil, true, 'highlighting')
local root = vim.treesitter.get_parser(buffer, 'policy'):parse()[1]:root()
equal(root:type(), 'rulebook', 'root')
equal(root:has_error(), false, 'errors in the tree')

-- What the first words of a line are highlighted as.
local query = vim.treesitter.query.get_query('policy', 'highlights')
local function captures_of(text)
  local found = {}
  local row = vim.fn.search('\\V\\^' .. text, 'cw') - 1
  for id, node in query:iter_captures(root, buffer, row, row + 1) do
    local line, from, _, to = node:range()
    if line == row then
      table.insert(found, vim.fn.getline(row + 1):sub(from + 1, to) .. ' ' .. query.captures[id])
    end
  end
  return vim.list_slice(found, 1, 3)
end
equal(captures_of('competency devops'), { 'competency keyword', 'devops type', '"DevOps" string' }, 'captures')

-- A change is parsed again.
vim.api.nvim_buf_set_lines(buffer, 0, 0, false, { 'set broken = <' })
equal(vim.treesitter.get_parser(buffer, 'policy'):parse()[1]:root():has_error(), true, 'an open list')
vim.api.nvim_buf_set_lines(buffer, 0, 1, false, {})
equal(vim.treesitter.get_parser(buffer, 'policy'):parse()[1]:root():has_error(), false, 'the list taken out')

-- Which folder is the rulebook of a file.
local attain = require('attain')
local here = vim.fn.getcwd()
equal(attain.root(here .. '/policies/2017/devops.policy'), here, 'rulebook below the working directory')
local folder = vim.fn.tempname()
vim.fn.mkdir(folder .. '/a/b', 'p')
equal(attain.root(folder .. '/a/b/c.policy'), folder .. '/a/b', 'rulebook elsewhere')
vim.fn.writefile({}, folder .. '/a/attain.toml')
equal(attain.root(folder .. '/a/b/c.policy'), folder .. '/a', 'rulebook with an attain.toml')
