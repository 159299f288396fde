// @ts-check
// Reads [{ filePath, text }] as JSON, answers the names of the lint rules that each breaks. A program of its own,
// because jest cannot load ESLint's configuration, an ES module.
import { ESLint } from 'eslint';
import { readFileSync } from 'node:fs';

const eslint = new ESLint();
const answers = [];
for (const { filePath, text } of JSON.parse(readFileSync(0, 'utf8'))) {
  const [result] = await eslint.lintText(text, { filePath });
  answers.push(result?.messages.map((message) => message.ruleId ?? message.message));
}
console.log(JSON.stringify(answers));
