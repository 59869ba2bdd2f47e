-- Edits a draft with the configuration of docs/editors.md, as a writer would, and writes what came of it to a file.
local out = vim.env.RESULT
local patience = 20000
local result = {}
local function here() return vim.lsp.util.make_text_document_params() end
local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, patience) or {}
  for _, answer in pairs(answers) do return answer.result end
end
local function codes()
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, one.code or (one.user_data and one.user_data.lsp and one.user_data.lsp.code) or one.message)
  end
  return found
end
vim.wait(patience, function() return #vim.diagnostic.get(0) > 0 end)
result.diagnostics = codes()
result.symbols = vim.tbl_map(function(one) return one.name end, ask('textDocument/documentSymbol', { textDocument = here() }) or {})
local all = { start = { line = 0, character = 0 }, ['end'] = { line = 99, character = 0 } }
local actions = ask('textDocument/codeAction', { textDocument = here(), range = all, context = { diagnostics = {}, only = { 'source.fixAll' } } }) or {}
for _, action in ipairs(actions) do
  if action.edit then vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16') end
end
local renamed = ask('textDocument/rename', { textDocument = here(), position = { line = 3, character = 5 }, newName = '青岭' })
if renamed then vim.lsp.util.apply_workspace_edit(renamed, 'utf-16') end
result.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
local file = io.open(out, 'w')
file:write(vim.json and vim.json.encode(result) or vim.fn.json_encode(result))
file:close()
vim.cmd('qa!')
