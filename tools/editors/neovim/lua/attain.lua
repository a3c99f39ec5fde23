-- Policies in Neovim, from 0.7 on: highlighting by tree-sitter, and the language server.
local M = {}

-- What to run; to be changed before the first policy is opened.
M.command = { 'attain', 'language-server' }

-- The folder whose policies are one rulebook with `file`: the nearest upwards with an attain.toml,
-- else the working directory where the file is below it, else the file's own folder.
function M.root(file)
  local own = vim.fn.fnamemodify(file, ':p:h')
  local marked = vim.fn.findfile('attain.toml', vim.fn.escape(own, ' ,;\\') .. ';')
  if marked ~= '' then return vim.fn.fnamemodify(marked, ':p:h') end
  local working = vim.fn.getcwd()
  if vim.startswith(own .. '/', working .. '/') then return working end
  return own
end

-- The keys that later versions of Neovim set by themselves, and the usual ones before.
local function map_keys(buffer)
  local function map(keys, action) vim.keymap.set('n', keys, action, { buffer = buffer }) end
  map('K', vim.lsp.buf.hover)
  map('gd', vim.lsp.buf.definition)
  map('grr', vim.lsp.buf.references)
  map('grn', vim.lsp.buf.rename)
  map('gra', vim.lsp.buf.code_action)
  map('gO', vim.lsp.buf.document_symbol)
end

local clients = {} -- by root

function M.attach(buffer)
  buffer = buffer == 0 and vim.api.nvim_get_current_buf() or buffer
  if vim.fn.executable(M.command[1]) == 0 then
    vim.notify_once(M.command[1] .. ' is not in the PATH: policies are highlighted, but not checked', vim.log.levels.WARN)
    return
  end
  local root = M.root(vim.api.nvim_buf_get_name(buffer))
  local id = clients[root]
  if not (id and vim.lsp.get_client_by_id(id)) then
    id = vim.lsp.start_client({
      name = 'attain',
      cmd = M.command,
      root_dir = root,
      on_attach = function(_, attached)
        vim.api.nvim_buf_set_option(attached, 'omnifunc', 'v:lua.vim.lsp.omnifunc')
        vim.api.nvim_buf_set_option(attached, 'formatexpr', 'v:lua.vim.lsp.formatexpr()')
        map_keys(attached)
      end,
    })
    clients[root] = id
  end
  if id then vim.lsp.buf_attach_client(buffer, id) end
end

function M.highlight(buffer)
  if vim.treesitter.start then
    pcall(vim.treesitter.start, buffer, 'policy')
    return
  end
  local found, parser = pcall(vim.treesitter.get_parser, buffer, 'policy')
  if found then vim.treesitter.highlighter.new(parser) end
end

return M
