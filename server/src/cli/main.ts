import { version } from '../../package.json';
import { CommandError } from './arguments/command-error';
import { type Options, readArguments } from './arguments/read-arguments';
import { visible } from './formats/visible';
import { endWithOutput, outputTo } from './output';

/** Does what the command line asks for, and says what is wrong with it. Returns the exit code. */
export async function run(): Promise<number> {
  try {
    return await obey();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`report-checkup: ${visible(error.message)}\n`);
    return 2;
  }
}

/** Each command is loaded when it is used. */
async function obey(): Promise<number> {
  const options = readArguments(process.argv.slice(2), process.env);
  if (options.about === null && options.command === 'check') {
    const { check } = await import('./commands/check');
    return check(options);
  }
  endWithOutput(options.language, () => 0);
  if (options.about === null && options.command === 'stream') {
    const { stream } = await import('./commands/stream');
    return stream(options);
  }
  if (options.about === null && options.command === 'annotate') {
    const { annotate } = await import('./commands/annotate');
    await annotate(options);
    return 0;
  }
  await outputTo(process.stdout).write(await answer(options));
  return 0;
}

/** What the commands print that print one text. */
async function answer(options: Options): Promise<string> {
  const { about, command, operands, language } = options;
  if (about === 'version') return `${version}\n`;
  if (about !== null) {
    const { writeHelp, writeOverview } = await import('./arguments/help');
    return about === 'help' ? writeHelp(command, language) : writeOverview(language);
  }
  switch (command) {
    case 'init':
      return (await import('./commands/init')).init(options);
    case 'new':
      return (await import('./commands/new')).newDraft(options);
    case 'genres':
      return (await import('./commands/genres')).listGenres(options);
    case 'rules':
      return (await import('./commands/rules')).listRules(language);
    case 'explain':
      return (await import('./commands/explain')).explain(operands, language);
    case 'completion':
      return (await import('./commands/completion')).completion(operands[0]!, language);
    case 'text':
      return (await import('./commands/text')).text(options);
    case 'check':
    case 'annotate':
    case 'stream':
      throw new Error(`${command} prints more than one text`);
  }
}

/** What a worker thread of the command line does. */
export async function serveAsThread(): Promise<void> {
  const thread = await import('./checking/serve-as-thread');
  await thread.serveAsThread();
}
