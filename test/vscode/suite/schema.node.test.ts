import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeEditors, openFile } from './workbench';

// The web worker host of these tests has no JSON extension, which completes by the schema.
suite('completion in the configuration file', () => {
  teardown(closeEditors);

  for (const schema of ['', '"$schema": "report-checkup://schemas/reportcheckup.schema.json",\n  ']) {
    test(`names the rules while it is written${schema && ', by the schema that it names'}`, async () => {
      await vscode.extensions.getExtension('vscode.json-language-features')!.activate();
      const { document } = await openFile(
        '.reportcheckup.json',
        `{\n  ${schema}"rules": {\n    ""\n  }\n}\n`,
      );
      assert.equal(document.languageId, 'jsonc');
      const inside = document.positionAt(document.getText().indexOf('""') + 1);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        inside,
      );
      const names = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      assert.include(names, 'placeholder/unresolved');
      assert.include(names, 'structure/missing-section');
      assert.include(names, 'punctuation/*');
    });
  }
});
