-- Opens draft.txt with the language server, compares a diagnostic with the text, and applies its fix.
local phone = '06-12345678'

local function expect(condition, what)
  if not condition then
    io.stderr:write(what .. '\n')
    vim.cmd('cquit 1')
  end
end

-- Where a diagnostic of this rule marks the number: line and bytes, from 0, as Neovim counts them.
local function found(buffer)
  for _, d in ipairs(vim.diagnostic.get(buffer)) do
    if d.code == 'PL1004' or (d.user_data and d.user_data.lsp and d.user_data.lsp.code == 'PL1004') then
      return d
    end
  end
end

vim.cmd('edit draft.txt')
local buffer = vim.api.nvim_get_current_buf()
local config = { name = 'postlint', cmd = { vim.env.POSTLINT, 'lsp' }, root_dir = vim.fn.getcwd() }
local id = (vim.lsp.start_client or vim.lsp.start)(config)
expect(id, 'the server does not start')
vim.lsp.buf_attach_client(buffer, id)

expect(vim.wait(60000, function() return found(buffer) ~= nil end, 50), 'no diagnostic comes')
local d = found(buffer)
local line = vim.api.nvim_buf_get_lines(buffer, d.lnum, d.lnum + 1, true)[1]
expect(line:sub(d.col + 1, d.end_col) == phone, 'the diagnostic marks: ' .. line:sub(d.col + 1, d.end_col))

local units = vim.str_utfindex(line, d.col)
local at = { line = d.lnum, character = select(2, vim.str_utfindex(line, d.col)) or units }
local till = { line = d.lnum, character = at.character + #phone }
local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', {
  textDocument = vim.lsp.util.make_text_document_params(buffer),
  range = { start = at, ['end'] = till },
  context = { diagnostics = {}, only = { 'quickfix' } },
}, 60000)
expect(answers and answers[id] and answers[id].result, 'no actions come')
for _, action in ipairs(answers[id].result) do
  if action.edit and action.diagnostics[1].code == 'PL1004' then
    vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
    break
  end
end
line = vim.api.nvim_buf_get_lines(buffer, d.lnum, d.lnum + 1, true)[1]
expect(line == 'Hoera 🎉😀 bel Jan de Boer op [gegevens weggelaten]!', 'after the fix: ' .. line)
expect(vim.wait(60000, function() return found(buffer) == nil end, 50), 'the finding stays after the fix')
vim.lsp.stop_client(id)
vim.cmd('qall!')
