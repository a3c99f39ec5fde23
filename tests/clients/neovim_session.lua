-- Neovim with its built-in client on a real policy, driven by keys: a second Neovim does what a
-- user does, in a copy of policies/ that is the working directory; this one looks at it.
-- Run by tools/editors/test_clients.
local function equal(actual, expected, what)
  if vim.deep_equal(actual, expected) then return end
  error(('%s: %s instead of %s'):format(what, vim.inspect(actual), vim.inspect(expected)), 2)
end

local user = vim.fn.jobstart({ 'nvim', '--embed', '--headless', '-u', 'NONE', '-i', 'NONE', '-n' }, { rpc = true })

local function lua(code, ...) return vim.rpcrequest(user, 'nvim_exec_lua', code, { ... }) end
local function command(text) return vim.rpcrequest(user, 'nvim_command', text) end
local function keys(typed) return vim.rpcrequest(user, 'nvim_input', typed) end
local function eval(text) return vim.rpcrequest(user, 'nvim_eval', text) end
local function text_of(file) return table.concat(lua('return vim.api.nvim_buf_get_lines(vim.fn.bufnr(...), 0, -1, false)', file), '\n') end
local function line() return eval('getline(".")') end

local function eventually(condition, what, state)
  if vim.wait(30000, condition, 20) then return end
  error(('not within half a minute: %s; %s'):format(what, state and vim.inspect(state()) or text_of('%')), 2)
end

-- The cursor onto the first character of the first place with this text.
local function go_to(text)
  command('normal! gg0')
  equal(lua('return vim.fn.search("\\\\V" .. vim.fn.escape(..., "\\\\"), "cW") > 0', text), true, 'found ' .. text)
end

local function diagnostics()
  return lua([[return vim.tbl_map(function(one) return { one.lnum + 1, one.message } end, vim.diagnostic.get(0))]])
end

local file = '2017/cloud-customer-relationship-management.policy'
command('set runtimepath^=' .. vim.fn.fnameescape(vim.env.ATTAIN_RUNTIME))
command('filetype plugin on')
command('set completeopt=menuone,noinsert')
command('edit ' .. file)
local function attached() return lua('return vim.tbl_count(vim.lsp.buf_get_clients(0))') == 1 end
eventually(attached, 'the server is attached')
equal(diagnostics(), {}, 'mistakes of the file as it stands')

-- Editing: a slip of the finger is told while it is typed, and is gone when it is undone.
go_to('pass one of crm-applications')
keys('4wb') -- onto "crm-applications"
eventually(function() return eval('expand("<cword>")') == 'crm-applications' end, 'the cursor is on the name')
keys('ex')
eventually(function() return #diagnostics() == 1 end, 'a mistake is told', diagnostics)
local mistake = diagnostics()[1]
equal(mistake[1], eval('line(".")'), 'the line of the mistake')
equal(mistake[2], '`crm-application` is not declared\ndid you mean `crm-applications`?', 'the text of the mistake')
keys('u')
eventually(function() return #diagnostics() == 0 end, 'the mistake is gone', diagnostics)

-- Hover: what a name is.
go_to('MB2-713')
keys('K')
local function floating()
  return lua([[
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then
        return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
      end
    end
    return '']])
end
eventually(function() return floating():find('Microsoft Dynamics CRM 2016 Sales', 1, true) ~= nil end, 'the title of an exam', floating)
keys('j')

-- Definition, in another file, and back.
go_to('MB2-713')
keys('gd')
eventually(function() return eval('expand("%:t")') == 'catalogue.policy' end, 'the definition is in the catalogue')
equal(line(), 'exam MB2-713 "Microsoft Dynamics CRM 2016 Sales";', 'the definition')
keys('<C-o>')
eventually(function() return eval('expand("%")') == file end, 'back')

-- Renaming, with the prompt.
local before = text_of('%')
go_to('crm-deployment')
keys('grn')
eventually(function() return eval('mode()') == 'c' end, 'the prompt for the new name', function() return eval('mode()') end)
keys('<C-u>roll-out<CR>')
eventually(function() return not text_of('%'):find('crm%-deployment') end, 'every use is renamed')
equal((text_of('%'):gsub('roll%-out', 'crm-deployment')), before, 'the rest of the file')
eventually(function() return #diagnostics() == 0 end, 'no mistakes after the renaming', diagnostics)
command('undo')
equal(text_of('%'), before, 'one undo takes the renaming back')

-- Completion: the name of a set where a list is due.
go_to('pass one of crm-deployment')
keys('4wb')
eventually(function() return eval('expand("<cword>")') == 'crm-deployment' end, 'the cursor is on the name')
keys('cwcrm-d<C-x><C-o>')
eventually(function() return eval('pumvisible()') == 1 end, 'what can be completed is listed', line)
local offered = lua('return vim.tbl_map(function(one) return one.word end, vim.fn.complete_info({ "items" }).items)')
equal(offered, { 'crm-deployment' }, 'what is offered')
keys('<C-y><Esc>')
eventually(function() return eval('mode()') == 'n' end, 'the completion is taken')
equal(text_of('%'), before, 'the completed name')

-- Formatting: a line in disorder, and as it was.
go_to('level silver {')
keys('I   <Esc>Aa<BS>   <Esc>')
eventually(function() return text_of('%') ~= before and eval('mode()') == 'n' end, 'a line in disorder')
lua('vim.lsp.buf.formatting_sync(nil, 30000)')
equal(text_of('%'), before, 'the canonical layout')

vim.rpcnotify(user, 'nvim_command', 'quitall!')
equal(vim.fn.jobwait({ user }, 30000), { 0 }, 'the status of Neovim')
